import type { languages } from "monaco-editor/editor";
import { hoverAt } from "../hover/hover-at.ts";
import { markdownOf } from "../hover/markdown.ts";
import { monacoRange } from "./monaco-range.ts";
import { offsetOf, presentAnalysis } from "../present-analysis.ts";

/** Says what the word under the pointer is and does. */
export const hoverProvider: languages.HoverProvider = {
  async provideHover(model, position, token) {
    const analysis = await presentAnalysis(model, token);
    const hover = analysis && hoverAt(analysis, offsetOf(position, analysis));
    if (!hover) return null;
    return {
      range: monacoRange(hover.range, analysis.lines, analysis.text),
      contents: [{ value: hover.paragraphs.map(markdownOf).join("\n\n") }],
    };
  },
};
