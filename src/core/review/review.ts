import { type FirstAction, whatToDoFirst } from "../advice/first-actions.ts";
import { type ChangingPart, isReproducible } from "../advice/is-reproducible.ts";
import { type Leak, leaksSecrets } from "../advice/leaks-secrets.ts";
import { neededArguments, type OpenArgument } from "../advice/needed-arguments.ts";
import type { Verdict } from "../advice/verdict.ts";
import { type Look, proveFixes } from "../lint/fix/prove-fixes.ts";
import type { Fix } from "../lint/problem.ts";
import { offeredRefactorings } from "../refactor/propose.ts";
import type { AnyRefactoringId } from "../refactor/refactoring-ids.ts";

/** What takes more than one analysis of a text to say. */
export interface Review {
  /** For each problem of the analysis, in its order: the fixes that hold. */
  readonly fixes: readonly (readonly Fix[])[];
  readonly actions: readonly FirstAction[];
  /** Null where that can't be said, because nothing is built. */
  readonly reproducible: Verdict<"yes" | "no", ChangingPart> | null;
  readonly secrets: Verdict<"yes" | "maybe" | "no", Leak>;
  readonly neededArguments: readonly OpenArgument[];
  /** Those that were tried and hold. */
  readonly refactorings: readonly AnyRefactoringId[];
}

/**
 * Proves the fixes of a text's problems, and says what to do first and what the whole file is like. `isSplittable` says
 * whether there is a split into two stages that holds.
 */
export function reviewText(text: string, look: Look, isSplittable: (text: string) => boolean): Review {
  const analysis = look.analyze(text);
  const problems = proveFixes(analysis, look.problemsOf(analysis), look);
  const refactorings = [
    ...(analysis.stages.length === 1 && isSplittable(text) ? (["split"] as const) : []),
    ...offeredRefactorings(analysis, look),
  ];
  return {
    fixes: problems.map(({ fixes }) => fixes),
    actions: whatToDoFirst(analysis, problems, look.analyze, refactorings),
    reproducible: isReproducible(analysis, problems),
    secrets: leaksSecrets(problems),
    neededArguments: neededArguments(analysis),
    refactorings,
  };
}
