import type { Analysis, Instruction, Problem, Stage } from "#core/analysis.ts";
import { isDeepEqual } from "#core/text/json-value.ts";
import { selectShown } from "#document/selectors.ts";
import type { AppState } from "#document/store.ts";

let last: Analysis | null = null;

/**
 * What the graph is drawn of: not the analysis that is shown but an earlier one, as long as they differ in nothing that a
 * graph shows. So a key in a comment has nothing drawn again. Places in it are lines: offsets can be those of before.
 */
export function selectPictured(state: AppState): Analysis | null {
  const shown = selectShown(state);
  if (shown === null || last === null || !isSamePicture(last, shown)) last = shown;
  return last;
}

/** Of what an edit leaves alone, analyses have the same objects (`analyzeEdit`). */
function isSamePicture(one: Analysis, other: Analysis): boolean {
  if (one === other) return true;
  if (one.graph !== other.graph || one.build !== other.build || one.baseImages !== other.baseImages) return false;
  if (one.options !== other.options || one.project !== undefined || other.project !== undefined) return false;
  return isSameList(one.stages, other.stages, isSameStage) && isSameList(one.problems, other.problems, isSameProblem);
}

function isSameStage(one: Stage, other: Stage): boolean {
  if (one === other) return true;
  const { from, instructions, ...described } = one;
  const { from: otherFrom, instructions: others, ...otherDescribed } = other;
  return (
    isSameInstruction(from, otherFrom) &&
    isSameList(instructions, others, isSameInstruction) &&
    isDeepEqual(described, otherDescribed)
  );
}

/** Whether an instruction says the same in the same lines. */
function isSameInstruction(one: Instruction, other: Instruction): boolean {
  if (one.original !== other.original || one.index !== other.index) return false;
  return isDeepEqual(one.lines, other.lines) && isDeepEqual(one.heredocs, other.heredocs);
}

function isSameProblem(one: Problem, other: Problem): boolean {
  if (one === other) return true;
  if (one.rule !== other.rule || one.severity !== other.severity || one.message !== other.message) return false;
  return one.stage === other.stage && isDeepEqual(one.lines, other.lines);
}

function isSameList<Entry>(
  one: readonly Entry[],
  other: readonly Entry[],
  isSame: (one: Entry, other: Entry) => boolean,
): boolean {
  if (one === other) return true;
  return one.length === other.length && one.every((entry, at) => isSameAt(entry, other[at], isSame));
}

function isSameAt<Entry>(
  entry: Entry,
  other: Entry | undefined,
  isSame: (one: Entry, other: Entry) => boolean,
): boolean {
  return other !== undefined && isSame(entry, other);
}
