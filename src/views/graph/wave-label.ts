import type { GraphView } from "./graph-view.ts";

/** What stands at the top of a column of stages. */
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
  const counts = new Map<number, number>();
  for (const card of view.cards) {
    if (card.build !== "skipped") counts.set(card.layer, (counts.get(card.layer) ?? 0) + 1);
  }
  if (counts.size < 2 && (counts.get(0) ?? 0) < 2) return [];
  const last = Math.max(...counts.keys());
  return [...counts]
    .toSorted(([one], [other]) => one - other)
    .map(([wave, count]): WaveLabel => {
      const start = wave === 0 ? "starts at once" : wave === last ? "last" : "then";
      return {
        wave,
        text: count === 1 ? start : `${start} · ${count} side by side`,
        shortText: count === 1 ? (wave === 0 ? "first" : start) : `${count} at once`,
        explanation: explain(wave, count),
      };
    });
}

function explain(wave: number, count: number): string {
  const start =
    wave === 0 ? "These stages wait for no other stage." : "A stage here needs a stage of the column before.";
  return count === 1
    ? start
    : `${start} These ${count} need nothing from each other, so BuildKit builds them at the same time.`;
}
