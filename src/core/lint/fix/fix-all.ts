import type { Problem, TextEdit } from "../problem.ts";
import { applyFixes } from "./apply-fixes.ts";
import { toSmallestEdit } from "./smallest-edit.ts";

/** What "fix all safe ones" makes of a text. */
export interface FixAllResult {
  readonly text: string;
  /** From the text that was to the one that is, to be made as one step; none where nothing should be fixed. */
  readonly edits: readonly TextEdit[];
  /** What was fixed, pass by pass. */
  readonly fixed: readonly Problem[];
}

/** Fixes that touch each other, or that make another one possible, take their own pass. */
const PASSES = 5;

/**
 * Makes all safe fixes until there are none left. `analyze` says the problems of a text, and whether a text still means
 * what the one before it did: a pass after which it does not is not made.
 */
export function fixAll(
  text: string,
  analyze: (text: string) => { readonly problems: readonly Problem[] },
  isSound: (before: string, after: string) => boolean,
): FixAllResult {
  let current = text;
  const passes: (readonly TextEdit[])[] = [];
  const fixed: Problem[] = [];
  for (let pass = 0; pass < PASSES; pass++) {
    const result = applyFixes(current, analyze(current).problems);
    if (result.text === current || !isSound(current, result.text)) break;
    passes.push(result.edits);
    fixed.push(...result.fixed);
    current = result.text;
  }
  const [only] = passes;
  // edits of a later pass count in the text of the one before it
  const edits = passes.length === 1 && only ? only : toSmallestEdit(text, current);
  return { text: current, edits, fixed };
}
