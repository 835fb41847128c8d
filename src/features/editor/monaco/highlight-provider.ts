import { languages } from "monaco-editor/editor";
import { SYNC_ANALYSIS_LENGTH } from "#document/input/limits.ts";
import { symbolPlacesAt } from "../rename/symbol-places.ts";
import { monacoRange } from "./monaco-range.ts";
import { offsetOf, presentAnalysis } from "../present-analysis.ts";

const { Read, Write } = languages.DocumentHighlightKind;

/** Marks the other places of what the cursor is on. */
export const highlightProvider: languages.DocumentHighlightProvider = {
  async provideDocumentHighlights(model, position, token) {
    // asked at every move of the cursor: a long text is not worth it
    if (model.getValueLength() > SYNC_ANALYSIS_LENGTH) return [];
    const analysis = await presentAnalysis(model, token);
    const places = analysis && symbolPlacesAt(analysis, offsetOf(position, analysis));
    if (!places) return [];
    return [
      ...places.definitions.map((range) => ({ range, kind: Write })),
      ...places.uses.map((range) => ({ range, kind: Read })),
    ].map(({ range, kind }) => ({ range: monacoRange(range, analysis.lines, analysis.text), kind }));
  },
};
