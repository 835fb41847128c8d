import type { Analysis, Problem } from "../analysis.ts";
import { applyFixes } from "../lint/fix/apply-fixes.ts";
import { fixAll } from "../lint/fix/fix-all.ts";
import { type Look, proveFixes } from "../lint/fix/prove-fixes.ts";
import { isSameBuild } from "../lint/fix/same-build.ts";

/** A text after all its safe fixes. */
export interface SafelyFixed {
  readonly text: string;
  /** How many problems were fixed. */
  readonly fixed: number;
  /** How many have a safe fix that would change the build together with the others. */
  readonly left: number;
}

/** Makes every proven fix that is safe. Those after which, taken together, another image would be built are left out. */
export function fixSafely(text: string, look: Look): SafelyFixed {
  const known = new Map<string, Analysis>();
  const analysisOf = (of: string): Analysis => {
    const analysis = known.get(of) ?? look.analyze(of);
    known.set(of, analysis);
    return analysis;
  };
  const safeProblems = (of: string): readonly Problem[] => {
    const analysis = analysisOf(of);
    const problems = proveFixes(analysis, look.problemsOf(analysis), look);
    return problems.filter(({ fixes }) => fixes.some(({ isSafe }) => isSafe));
  };
  const isSound = (before: string, after: string): boolean => isSameBuild(analysisOf(before), analysisOf(after));
  const isSoundAlone = (of: string, problem: Problem): boolean => isSound(of, applyFixes(of, [problem]).text);
  // One fix that is not sound must not hold back the others.
  const soundProblems = (of: string): { readonly problems: readonly Problem[] } => {
    const problems = safeProblems(of);
    if (isSound(of, applyFixes(of, problems).text)) return { problems };
    return { problems: problems.filter((problem) => isSoundAlone(of, problem)) };
  };
  const { text: after, fixed } = fixAll(text, soundProblems, isSound);
  return { text: after, fixed: fixed.length, left: after === text ? 0 : safeProblems(after).length };
}
