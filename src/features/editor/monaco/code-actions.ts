import type { IRange, languages } from "monaco-editor/editor";
import { useStore } from "#document/store.ts";
import { fixText, problemText } from "#document/problems/problem-text.ts";
import { plainText } from "#i18n/prose.ts";
import { monacoRange } from "./monaco-range.ts";

/** Offers the fixes of the problems under the cursor. Monaco applies a fix as one step that can be undone. */
export const problemActions: languages.CodeActionProvider = {
  provideCodeActions(model, asked, context) {
    const { analysis, input, version, analysisVersion } = useStore.getState();
    const text = input.dockerfile;
    if (analysis === null || analysisVersion !== version) return { actions: [], dispose };
    const actions = analysis.problems.flatMap((problem) => {
      if (problem.fixes.length === 0) return [];
      const range = monacoRange(problem.range, analysis.lines, text);
      if (!touches(range, asked)) return [];
      const message = plainText(problemText(problem));
      const diagnostics = context.markers.filter((marker) => marker.message === message);
      return problem.fixes.map((fix, at) => ({
        title: plainText(fixText(fix)),
        kind: "quickfix",
        diagnostics,
        isPreferred: at === 0 && fix.isSafe,
        edit: {
          edits: fix.edits.map((edit) => ({
            resource: model.uri,
            versionId: model.getVersionId(),
            textEdit: { range: monacoRange(edit.range, analysis.lines, text), text: edit.text },
          })),
        },
      }));
    });
    return { actions, dispose };
  },
};

function dispose(): void {}

function touches(one: IRange, other: IRange): boolean {
  return one.startLineNumber <= other.endLineNumber && other.startLineNumber <= one.endLineNumber;
}
