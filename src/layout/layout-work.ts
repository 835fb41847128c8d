import type { LayoutGraph } from "./layout.ts";

/** How much work a layered layout of a graph is. */
interface LayoutWork {
  /** Done in a few hundredths of a second. */
  readonly isLittle: boolean;
  /** More than the engine does within a few seconds. */
  readonly isTooMuch: boolean;
}

const FEW = { pieces: 140, edges: 60 };
const MANY = { pieces: 40_000, meetings: 2_000_000 };

/** How much work it is to lay `graph` out, counted in linear time. */
export function layoutWork({ nodes, edges }: LayoutGraph): LayoutWork {
  const layers = [...new Set(nodes.map(({ layer }) => layer))].toSorted((one, other) => one - other);
  const places = new Map(layers.map((layer, place) => [layer, place]));
  const columns = new Map(nodes.map(({ key, layer }) => [key, places.get(layer) ?? 0]));
  const degrees = new Map<string, number>();
  const count = (end: string): void => void degrees.set(end, (degrees.get(end) ?? 0) + 1);
  /** How many columns the lines from one port pass, which they pass as one. */
  const reaches = new Map<string, number>();
  let labels = 0;
  for (const { from, fromPort, to, label } of edges) {
    const passed = Math.abs((columns.get(to) ?? 0) - (columns.get(from) ?? 0)) - 1;
    const port = `${from} ${fromPort}`;
    reaches.set(port, Math.max(reaches.get(port) ?? 0, passed));
    if (label !== null) labels += 1;
    count(`from ${from}`);
    count(`to ${to}`);
  }
  const pieces = [...reaches.values()].reduce((sum, passed) => sum + passed, nodes.length + labels);
  // the lines of one node are compared with those of the others in its column
  const meetings = [...degrees.values()].reduce((sum, degree) => sum + degree * degree, 0);
  return {
    isLittle: pieces <= FEW.pieces && edges.length <= FEW.edges,
    isTooMuch: pieces > MANY.pieces || meetings > MANY.meetings,
  };
}
