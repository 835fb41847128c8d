import { languages } from "monaco-editor/editor";
import { foldRanges } from "../format/fold-ranges.ts";
import { presentAnalysis } from "../present-analysis.ts";

/** Lets stages, long instructions, here-documents and comments be folded. */
export const foldingProvider: languages.FoldingRangeProvider = {
  async provideFoldingRanges(model, _context, token) {
    const analysis = await presentAnalysis(model, token);
    if (!analysis) return null;
    return foldRanges(analysis).map(({ kind, lines }) => ({
      start: lines.first,
      end: lines.last,
      ...(kind === "comment" ? { kind: languages.FoldingRangeKind.Comment } : {}),
    }));
  },
};
