import type { languages } from "monaco-editor/editor";
import { formatEdits } from "../format/format-text.ts";
import { monacoRange } from "./monaco-range.ts";
import { presentAnalysis } from "../present-analysis.ts";

/** Tidies the text without changing what is built. */
export const formattingProvider: languages.DocumentFormattingEditProvider = {
  displayName: "Stagelight",
  async provideDocumentFormattingEdits(model, _options, token) {
    const analysis = await presentAnalysis(model, token);
    if (!analysis) return [];
    return formatEdits(analysis).map(({ range, text }) => ({
      range: monacoRange(range, analysis.lines, analysis.text),
      text,
    }));
  },
};
