import { graphFrameMessages } from "#i18n/en/graph/frame.ts";
import type { GraphView } from "./graph-view.ts";

/** What is at the top of a column of stages. */
export interface WaveLabel {
  readonly wave: number;
  readonly text: string;
  /** For narrow columns. */
  readonly shortText: string;
  readonly explanation: string;
}

/**
 * Says of each column when its stages can start. Only what is built counts: a column with nothing of it has no label,
 * nor has a graph of one column.
 */
export function waveLabels(view: GraphView): readonly WaveLabel[] {
  if (view.groups !== null) return [];
  const counts = new Map<number, number>();
  for (const card of view.cards) {
    if (card.build !== "skipped") counts.set(card.layer, (counts.get(card.layer) ?? 0) + 1);
  }
  if (counts.size < 2 && (counts.get(0) ?? 0) < 2) return [];
  const last = Math.max(...counts.keys());
  const words = graphFrameMessages();
  return [...counts]
    .toSorted(([one], [other]) => one - other)
    .map(([wave, count]): WaveLabel => {
      const start = wave === 0 ? words.atOnce : wave === last ? words.last : words.later;
      return {
        wave,
        text: count === 1 ? start : words.sideBySide(start, count),
        shortText: count === 1 ? (wave === 0 ? words.first : start) : words.manyAtOnce(count),
        explanation: explain(wave, count),
      };
    });
}

function explain(wave: number, count: number): string {
  const words = graphFrameMessages();
  const start = wave === 0 ? words.waitsForNone : words.needsColumnBefore;
  return count === 1 ? start : words.independent(start, count);
}
