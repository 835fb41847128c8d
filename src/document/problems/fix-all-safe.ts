import type { Analysis, Problem } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { noticeMessages } from "#i18n/en/app/notices.ts";
import { setText } from "../input/edit.ts";
import { hintFinder } from "../analysis/hint-finder.ts";
import { showToast } from "../view/notify.ts";
import { analyzeOptions } from "../analysis/run-analysis.ts";
import { useStore } from "../store.ts";

/** The problems that can be fixed unseen. */
export function safelyFixable(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ fixes }) => fixes.some(({ isSafe }) => isSafe));
}

/**
 * Makes every safe fix, as one step that can be undone. A fix after which another image would be built is left out: the
 * text is analysed again before it is taken.
 */
export async function fixAllSafe(): Promise<void> {
  const [{ fixAll }, { applyFixes }, { isSameBuild }] = await Promise.all([
    import("#core/lint/fix/fix-all.ts"),
    import("#core/lint/fix/apply-fixes.ts"),
    import("#core/lint/fix/same-build.ts"),
  ]);
  const state = useStore.getState();
  const text = state.input.dockerfile;
  const options = analyzeOptions(state);
  const known = new Map<string, Analysis>();
  const analysisOfText = (of: string): Analysis => {
    const analysis = known.get(of) ?? analyze(of, options, hintFinder());
    known.set(of, analysis);
    return analysis;
  };
  const isSound = (before: string, after: string): boolean =>
    isSameBuild(analysisOfText(before), analysisOfText(after));
  const isSoundAlone = (of: string, problem: Problem): boolean => isSound(of, applyFixes(of, [problem]).text);
  // One fix that is not sound must not stand in the way of the others.
  const soundProblems = (of: string): { readonly problems: readonly Problem[] } => {
    const problems = safelyFixable(analysisOfText(of).problems);
    if (isSound(of, applyFixes(of, problems).text)) return { problems };
    return { problems: problems.filter((problem) => isSoundAlone(of, problem)) };
  };
  const { text: after, fixed } = fixAll(text, soundProblems, isSound);
  if (after === text) {
    showToast(noticeMessages().fixesWouldChange);
    return;
  }
  setText(after);
  const left = safelyFixable(analysisOfText(after).problems).length;
  showToast(noticeMessages().fixed(fixed.length, left), { kind: "text", before: text, after });
}
