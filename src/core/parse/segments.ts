import type { Instruction, Segment } from "./syntax.ts";

/** What a line that is written in one piece, as most are, has for its segments. */
export const IN_ONE_PIECE: readonly Segment[] = [];

/** The map of a joined line back to the text, at least one segment. */
export function segmentsOf({ segments, range }: Pick<Instruction, "segments" | "range">): readonly Segment[] {
  return segments.length > 0 ? segments : [{ logical: 0, source: range.start }];
}

/** The map of the same line without its first `by` characters. */
export function shiftSegments(segments: readonly Segment[], by: number): Segment[] {
  const shifted: Segment[] = [];
  for (const [position, segment] of segments.entries()) {
    const next = segments[position + 1];
    if (next && next.logical <= by) continue;
    const cut = Math.max(0, by - segment.logical);
    shifted.push({ logical: Math.max(0, segment.logical - by), source: segment.source + cut });
  }
  return shifted;
}
