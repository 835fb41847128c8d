import type { Fix, Problem } from "#core/lint/problem.ts";
import { isDeepEqual } from "#core/text/json-value.ts";
import type { TextRange } from "#core/text/range.ts";

/** How far what is behind an edit was moved by it. */
interface Moved {
  /** UTF-16 units. */
  readonly offset: number;
  readonly lines: number;
}

/** The problems of a text after an edit, for a receiver that has the problems before it. */
export interface SentProblems {
  readonly count: number;
  /** So many of the first ones are where they were. */
  readonly above: number;
  /** So many of the last ones are where the edit moved them. */
  readonly below: number;
  readonly moved: Moved;
  /** Those that say something else than before, and those that are new: each with its position among all. */
  readonly changed: readonly (readonly [position: number, problem: Problem])[];
}

/** Leaves out of the problems `after` an edit what can be told from those before. */
export function packProblems(before: readonly Problem[], after: readonly Problem[], moved: Moved): SentProblems {
  const most = Math.min(before.length, after.length);
  let above = 0;
  while (above < most && isAt(before[above], after[above], 0)) above++;
  let below = 0;
  while (below < most - above && isAt(before.at(-1 - below), after.at(-1 - below), moved.offset)) below++;
  const sent = { count: after.length, above, below, moved };
  const told = tellProblems(before, sent);
  return {
    ...sent,
    changed: after.flatMap((problem, at) => (isDeepEqual(told[at], problem) ? [] : [[at, problem] as const])),
  };
}

/** The problems after the edit; what is as it was is the same object as before. */
export function unpackProblems(before: readonly Problem[], sent: SentProblems): readonly Problem[] {
  const changed = new Map(sent.changed);
  return tellProblems(before, sent).flatMap((problem, at) => changed.get(at) ?? problem ?? []);
}

function isAt(before: Problem | undefined, after: Problem | undefined, offset: number): boolean {
  if (before === undefined || after === undefined || before.rule !== after.rule) return false;
  return before.range.start + offset === after.range.start && before.range.end + offset === after.range.end;
}

/** What the problems after an edit are if nothing but places has changed; undefined for those that nothing tells of. */
function tellProblems(
  before: readonly Problem[],
  { count, above, below, moved }: Omit<SentProblems, "changed">,
): readonly (Problem | undefined)[] {
  const isInPlace = moved.offset === 0 && moved.lines === 0;
  const last = before.slice(before.length - below);
  return [
    ...before.slice(0, above),
    ...Array.from({ length: count - above - below }, () => undefined),
    ...(isInPlace ? last : last.map((one) => moveProblem(one, moved))),
  ];
}

function moveProblem(problem: Problem, moved: Moved): Problem {
  const { first, last } = problem.lines;
  return {
    ...problem,
    range: moveRange(problem.range, moved),
    lines: { first: first + moved.lines, last: last + moved.lines },
    fixes: problem.fixes.map((fix) => moveFix(fix, moved)),
  };
}

function moveFix(fix: Fix, moved: Moved): Fix {
  return { ...fix, edits: fix.edits.map((edit) => ({ ...edit, range: moveRange(edit.range, moved) })) };
}

function moveRange({ start, end }: TextRange, { offset }: Moved): TextRange {
  return { start: start + offset, end: end + offset };
}
