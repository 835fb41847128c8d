import type { languages } from "monaco-editor/editor";
import { symbolPlacesAt } from "../rename/symbol-places.ts";
import { monacoRange } from "./monaco-range.ts";
import { offsetOf, presentAnalysis } from "../present-analysis.ts";

/** Finds where a stage, a variable or an image is named. */
export const referenceProvider: languages.ReferenceProvider = {
  async provideReferences(model, position, { includeDeclaration }, token) {
    const analysis = await presentAnalysis(model, token);
    const places = analysis && symbolPlacesAt(analysis, offsetOf(position, analysis));
    if (!places) return [];
    const ranges = includeDeclaration ? [...places.definitions, ...places.uses] : places.uses;
    return ranges.map((range) => ({ uri: model.uri, range: monacoRange(range, analysis.lines, analysis.text) }));
  },
};
