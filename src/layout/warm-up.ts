import type { EdgeToRoute, LayoutGraph, NodeToPlace } from "./layout.ts";
import { layoutGraph } from "./layout-graph.ts";

/** Numbers of nodes, small first: a real graph that comes in between waits for one of these at most. */
const SIZES = [6, 10, 18, 30, 30, 30];

/** Lays out the smallest graph there is use in, which loads and compiles what every layout needs first. */
export async function wakeUp(): Promise<void> {
  await layoutGraph(madeUp(4), null);
}

/**
 * Lays out a few made-up graphs, so that the browser has compiled the engine by the time the next real one comes: the
 * first layouts take many times as long as those after them. Lets whatever waits run in between.
 */
export async function warmUp(): Promise<void> {
  for (const size of SIZES) {
    await layoutGraph(madeUp(size), null);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Chains with branches and edges over several layers, which together reach most of the engine. */
function madeUp(size: number): LayoutGraph {
  const nodes = Array.from({ length: size }, (_, place): NodeToPlace => {
    const [width, height] = [220, 60 + (place % 3) * 40];
    return {
      id: `stage:${place}`,
      key: `s${place}`,
      layer: Math.floor(place / 2),
      wave: Math.floor(place / 2),
      width,
      height,
      ports: [
        { id: "in", side: "west", x: 0, y: 40 },
        { id: "out", side: "east", x: width, y: height - 14 },
      ],
    };
  });
  const edges = nodes.flatMap(({ key }, place) =>
    [2, 3, 7].flatMap((back): readonly EdgeToRoute[] => {
      const from = nodes[place - back];
      if (from === undefined || from.layer >= Math.floor(place / 2)) return [];
      const label = back === 3 && place % 4 === 3 ? { width: 120, height: 20 } : null;
      return [{ id: `${from.key}>${key}`, from: from.key, fromPort: "out", to: key, toPort: "in", label }];
    }),
  );
  return { direction: "right", spacing: "roomy", fingerprint: "", nodes, edges };
}
