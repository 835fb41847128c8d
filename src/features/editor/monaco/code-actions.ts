import type { IRange, languages } from "monaco-editor/editor";
import { presentReview } from "#document/review/present-review.ts";
import { useStore } from "#document/store.ts";
import { fixText, problemText } from "#document/problems/problem-text.ts";
import { plainText } from "#i18n/prose.ts";
import { monacoRange } from "./monaco-range.ts";

/** Offers the proven fixes of the problems under the cursor. Monaco applies a fix as one step that can be undone. */
export const problemActions: languages.CodeActionProvider = {
  async provideCodeActions(model, asked, context, token) {
    const problems = await presentReview((cancel) => token.onCancellationRequested(cancel));
    const { analysis, input } = useStore.getState();
    const text = input.dockerfile;
    if (problems === null || analysis === null || token.isCancellationRequested) return { actions: [], dispose };
    const actions = problems.flatMap((problem) => {
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
