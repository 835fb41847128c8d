import type { Fix, Problem, TextEdit } from "../problem.ts";
import { applyEdits } from "./apply-edits.ts";

/** A text with fixes made, and the fixes that were. */
export interface FixedText {
  readonly text: string;
  /** All edits together, in order, not overlapping: one undo step. */
  readonly edits: readonly TextEdit[];
  readonly fixed: readonly Problem[];
}

/**
 * Makes the first safe fix of every problem, in one pass; a fix of which an edit would touch one that is made already
 * waits for the next run.
 */
export function applyFixes(text: string, problems: readonly Problem[]): FixedText {
  const edits: TextEdit[] = [];
  const fixed: Problem[] = [];
  for (const problem of problems) {
    const fix = problem.fixes.find(({ isSafe }) => isSafe);
    if (!fix || collides(fix, edits)) continue;
    for (const edit of fix.edits) if (!edits.some((made) => isSame(made, edit))) edits.push(edit);
    fixed.push(problem);
  }
  const ordered = edits.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  return { text: applyEdits(text, ordered), edits: ordered, fixed };
}

function collides(fix: Fix, made: readonly TextEdit[]): boolean {
  return fix.edits.some((edit) => made.some((other) => !isSame(edit, other) && overlaps(edit, other)));
}

// two insertions at one place have no order of their own, so they count as overlapping
function overlaps({ range: a }: TextEdit, { range: b }: TextEdit): boolean {
  return a.start < b.end && b.start < a.end
    ? true
    : a.start === b.start || (a.start === a.end && a.start === b.end) || (b.start === b.end && b.start === a.end);
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.range.start === b.range.start && a.range.end === b.range.end && a.text === b.text;
}
