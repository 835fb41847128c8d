import { LARGEST_FAR, LEAST_NAME } from "../view/fit-camera.ts";
import type { UnitGraph } from "./unit-graph.ts";

/** Pixels from card to card: along the graph, and across it. */
const PITCH = { right: { along: 276, across: 76 }, down: { along: 85, across: 243 } } as const;
/** The same for everyone: grouping doesn't depend on the size of the window. */
const SCREEN = { width: 820, height: 700 };

/** Whether names can be read when the whole graph is on the screen. */
export function isReadable(graph: UnitGraph): boolean {
  const counts: number[] = [];
  for (const layer of layersOf(graph)) counts[layer] = (counts[layer] ?? 0) + 1;
  const most = counts.reduce((one, other) => Math.max(one, other), 0);
  const { right, down } = PITCH;
  const zoom = Math.max(
    Math.min(SCREEN.width / (counts.length * right.along), SCREEN.height / (most * right.across)),
    Math.min(SCREEN.height / (counts.length * down.along), SCREEN.width / (most * down.across)),
  );
  return LARGEST_FAR * zoom >= LEAST_NAME;
}

/** By place, the longest chain of units that a unit depends on. Dependencies within a cycle don't count. */
export function layersOf({ units, before, after }: UnitGraph): readonly number[] {
  const layers = units.map(() => 0);
  const waiting = before.map(({ size }) => size);
  const ready = waiting.flatMap((count, place) => (count === 0 ? [place] : []));
  for (let place = ready.pop(); place !== undefined; place = ready.pop()) {
    for (const next of after[place] ?? []) {
      layers[next] = Math.max(layers[next] ?? 0, (layers[place] ?? 0) + 1);
      waiting[next] = (waiting[next] ?? 0) - 1;
      if (waiting[next] === 0) ready.push(next);
    }
  }
  return layers;
}
