import { graphCardMessages } from "#i18n/en/graph/cards.ts";
import { graphFrameMessages } from "#i18n/en/graph/frame.ts";
import type { GraphView } from "./graph-view.ts";

/** What is at the top of a column of stages. */
export interface WaveLabel {
  readonly wave: number;
  readonly text: string;
  /** For narrow columns, and for the narrowest. */
  readonly shortText: string;
  readonly narrowText: string;
  readonly explanation: string;
}

/**
 * Says of each column when its stages can start, or that none of them is built. A graph of one column has no labels.
 * Where stages are put together, it isn't said how many start: those of a group start at different times.
 */
export function waveLabels(view: GraphView): readonly WaveLabel[] {
  const groups = view.sources.filter(({ kind }) => kind === "group");
  const nodes = [...view.cards, ...groups];
  const counts = new Map<number, number>(nodes.map(({ layer }) => [layer, 0]));
  for (const { layer, build } of nodes) if (build !== "skipped") counts.set(layer, (counts.get(layer) ?? 0) + 1);
  const built = [...counts].filter(([, count]) => count > 0).map(([wave]) => wave);
  if (built.length < 2 && (counts.get(0) ?? 0) < 2) return [];
  const last = Math.max(...built);
  const grouped = new Set(groups.map(({ layer }) => layer));
  return [...counts]
    .toSorted(([one], [other]) => one - other)
    .map(([wave, count]) =>
      count === 0 ? skippedLabel(wave) : builtLabel(wave, grouped.has(wave) ? null : count, wave === last),
    );
}

function skippedLabel(wave: number): WaveLabel {
  const { skipped } = graphCardMessages();
  const explanation = graphFrameMessages().skippedExplained;
  return { wave, text: skipped, shortText: skipped, narrowText: skipped, explanation };
}

/** Of `count` stages, null where some are in groups. */
function builtLabel(wave: number, count: number | null, isLast: boolean): WaveLabel {
  const words = graphFrameMessages();
  const start = wave === 0 ? words.atOnce : isLast ? words.last : words.later;
  const short = wave === 0 ? words.first : start;
  const explanation = wave === 0 ? words.waitsForNone : words.needsColumnBefore;
  if (count === null) {
    return { wave, text: start, shortText: short, narrowText: short, explanation: wave === 0 ? "" : explanation };
  }
  if (count === 1) return { wave, text: start, shortText: short, narrowText: short, explanation };
  return {
    wave,
    text: words.sideBySide(start, count),
    shortText: words.manyAtOnce(count),
    narrowText: words.manyInShort(count),
    explanation: words.independent(explanation, count),
  };
}
