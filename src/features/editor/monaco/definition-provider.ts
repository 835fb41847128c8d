import type { languages } from "monaco-editor/editor";
import { definitionsAt } from "../rename/symbol-places.ts";
import { monacoRange } from "./monaco-range.ts";
import { offsetOf, presentAnalysis } from "../present-analysis.ts";

/** Leads to where a stage or a variable is set. */
export const definitionProvider: languages.DefinitionProvider = {
  async provideDefinition(model, position, token) {
    const analysis = await presentAnalysis(model, token);
    if (!analysis) return [];
    return definitionsAt(analysis, offsetOf(position, analysis)).map((range) => ({
      uri: model.uri,
      range: monacoRange(range, analysis.lines, analysis.text),
    }));
  },
};
