import type { DiffLine } from "#core/compare/diff-lines.ts";
import { pairLines } from "./pair-lines.ts";
import { type ChangedPart, changedParts } from "./changed-parts.ts";

/** One side of a row: a line of its text. */
export interface DiffCell {
  readonly line: number;
  readonly text: string;
  /** What differs from the line next to it; null where all of it does, or nothing. */
  readonly changed: ChangedPart | null;
}

/** A row of two texts side by side. */
export type DiffRow =
  | {
      readonly kind: "line";
      readonly isChanged: boolean;
      readonly before: DiffCell | null;
      readonly after: DiffCell | null;
    }
  /** Lines that are the same, not shown. */
  | { readonly kind: "fold"; readonly from: number; readonly count: number };

/** Same lines that stay in sight around a change. */
const CONTEXT = 3;
/** Fewer are not worth folding. */
const MIN_FOLD = 4;

/**
 * Lays the lines side by side, removed ones next to those that took their place, and folds away what is far from any
 * change. `opened` holds the `from` of folds that should be shown.
 */
export function diffRows(lines: readonly DiffLine[], opened: ReadonlySet<number>): readonly DiffRow[] {
  const rows: DiffRow[] = [];
  let at = 0;
  while (at < lines.length) {
    const start = at;
    const isSame = lines[at]?.kind === "same";
    while (at < lines.length && (lines[at]?.kind === "same") === isSame) at++;
    const run = lines.slice(start, at);
    if (isSame) rows.push(...sameRows(run, start === 0, at === lines.length, opened));
    else rows.push(...changedRows(run));
  }
  return rows;
}

function sameRows(
  run: readonly DiffLine[],
  isFirst: boolean,
  isLast: boolean,
  opened: ReadonlySet<number>,
): readonly DiffRow[] {
  const head = isFirst ? 0 : CONTEXT;
  const tail = isLast ? 0 : CONTEXT;
  const hidden = run.slice(head, run.length - tail);
  const [first] = hidden;
  if (first?.kind !== "same" || hidden.length < MIN_FOLD || opened.has(first.after)) return run.map(sameRow);
  return [
    ...run.slice(0, head).map(sameRow),
    { kind: "fold", from: first.after, count: hidden.length },
    ...run.slice(run.length - tail).map(sameRow),
  ];
}

function sameRow(line: DiffLine): DiffRow {
  return { kind: "line", isChanged: false, before: cellOf(line, "before"), after: cellOf(line, "after") };
}

function changedRows(run: readonly DiffLine[]): readonly DiffRow[] {
  const removed = run.filter(({ kind }) => kind === "removed");
  const added = run.filter(({ kind }) => kind === "added");
  return pairLines(removed, added).map(({ before, after }): DiffRow => {
    const parts = before === null || after === null ? null : changedParts(before.text, after.text);
    return {
      kind: "line",
      isChanged: true,
      before: before === null ? null : cellOf(before, "before", parts?.before),
      after: after === null ? null : cellOf(after, "after", parts?.after),
    };
  });
}

function cellOf(line: DiffLine, side: "before" | "after", changed: ChangedPart | null = null): DiffCell | null {
  if (side === "before") return line.kind === "added" ? null : { line: line.before, text: line.text, changed };
  return line.kind === "removed" ? null : { line: line.after, text: line.text, changed };
}
