import type { languages } from "monaco-editor/editor";
import { inShownBuild } from "#document/project/in-shown-build.ts";
import { useStore } from "#document/store.ts";
import { hoverAt } from "../hover/hover-at.ts";
import { markdownOf } from "../hover/markdown.ts";
import { monacoRange } from "./monaco-range.ts";
import { offsetOf, presentAnalysis } from "../present-analysis.ts";

/** Says what the word under the pointer is and does. */
export const hoverProvider: languages.HoverProvider = {
  async provideHover(model, position, token) {
    const analysis = await presentAnalysis(model, token);
    if (analysis === null) return null;
    const hover = hoverAt(inShownBuild(analysis, useStore.getState()), offsetOf(position, analysis));
    if (hover === null) return null;
    return {
      range: monacoRange(hover.range, analysis.lines, analysis.text),
      contents: [{ value: hover.paragraphs.map(markdownOf).join("\n\n") }],
    };
  },
};
