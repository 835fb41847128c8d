import type { Segment } from "../parse/syntax.ts";
import type { TextRange } from "../text/range.ts";

/** Offset in the text of the character at `logical` in a joined line. */
export function locate(segments: readonly Segment[], logical: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.logical ?? 0) <= logical) low = middle;
    else high = middle - 1;
  }
  const segment = segments[low];
  return segment ? segment.source + (logical - segment.logical) : logical;
}

/** The piece of the text that holds the characters from `start` to `end` (exclusive) of a joined line. */
export function locateRange(segments: readonly Segment[], start: number, end: number): TextRange {
  const from = locate(segments, start);
  // the end is where its last character ends, not where the next line goes on
  return { start: from, end: end > start ? locate(segments, end - 1) + 1 : from };
}
