import type { Fix, Problem, TextEdit } from "../problem.ts";
import { applyEdits } from "./apply-edits.ts";
import { countWhere } from "../../source/count-where.ts";

/** A text with fixes made, and the problems they are of. */
export interface FixedText {
  readonly text: string;
  /** All edits together, in order, not overlapping: one undo step. */
  readonly edits: readonly TextEdit[];
  readonly fixed: readonly Problem[];
}

/**
 * Makes the first safe fix of every problem, in one pass; a fix that would touch what another one touches is left for
 * the next run.
 */
export function applyFixes(text: string, problems: readonly Problem[]): FixedText {
  const made = new MadeEdits();
  const fixed: Problem[] = [];
  for (const problem of problems) {
    const fix = problem.fixes.find(({ isSafe }) => isSafe);
    if (fix && made.add(fix)) fixed.push(problem);
  }
  return { text: applyEdits(text, made.edits), edits: made.edits, fixed };
}

class MadeEdits {
  /** In order of the text. */
  readonly edits: TextEdit[] = [];

  /** Takes in the edits of a fix, or none of them where one touches another's; the same edit twice is one. */
  add(fix: Fix): boolean {
    if (fix.edits.some((edit) => this.isTaken(edit))) return false;
    for (const edit of fix.edits) {
      const at = this.indexOf(edit.range.start);
      if (!isSame(this.edits[at], edit)) this.edits.splice(at, 0, edit);
    }
    return true;
  }

  private isTaken(edit: TextEdit): boolean {
    const at = this.indexOf(edit.range.start);
    const next = this.edits[at];
    if (isSame(next, edit)) return false;
    return touches(this.edits[at - 1], edit) || touches(next, edit);
  }

  /** Position of the first edit that starts at `offset` or behind it. */
  private indexOf(offset: number): number {
    return countWhere(this.edits, ({ range }) => range.start < offset);
  }
}

// insertions at the end of a replacement count too: which of the two comes first would be left to chance
function touches(made: TextEdit | undefined, { range }: TextEdit): boolean {
  return made !== undefined && made.range.start <= range.end && range.start <= made.range.end;
}

function isSame(made: TextEdit | undefined, edit: TextEdit): boolean {
  return made?.range.start === edit.range.start && made.range.end === edit.range.end && made.text === edit.text;
}
