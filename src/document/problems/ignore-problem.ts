import type { Problem } from "#core/analysis.ts";
import { applyEdits } from "#core/lint/fix/apply-edits.ts";
import { noticeMessages } from "#i18n/en/app/notices.ts";
import { findProblem, problemKey } from "./problem-key.ts";
import { setText } from "../input/edit.ts";
import { showToast } from "../view/notify.ts";
import { useStore } from "../store.ts";

/** How far a comment silences: the one place, or the whole file. */
export type IgnoreScope = "here" | "everywhere";

/** Writes the comment that silences a problem of the present analysis, where it is or for its rule everywhere. */
export async function ignoreProblem(problem: Problem, scope: IgnoreScope): Promise<void> {
  const { ignoreHere, ignoreRule } = await import("#core/lint/fix/ignore.ts");
  const { input, analysis, version, analysisVersion } = useStore.getState();
  const text = input.dockerfile;
  if (analysis === null || analysisVersion !== version || !findProblem(analysis.problems, problemKey(problem))) return;
  const after = applyEdits(text, scope === "here" ? ignoreHere(problem, analysis) : ignoreRule(problem, analysis));
  if (after === text) return;
  setText(after);
  const { ignoredHere, ignoredEverywhere } = noticeMessages();
  const message = (scope === "here" ? ignoredHere : ignoredEverywhere)(problem.rule);
  showToast(message, { kind: "text", before: text, after });
}
