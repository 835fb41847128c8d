import { describe, expect, it } from "vitest";
import type { Box, Direction, EdgeToRoute, GraphLayout, LayoutGraph, NodeToPlace, Point, Port } from "./layout.ts";
import { layoutGraph } from "./layout-graph.ts";

const ROW = 22;
const HEADER = 38;

/** A plausible graph of `count` cards: chains, fans and files taken from far back, the same for the same `count`. */
function graphOf(count: number, direction: Direction): LayoutGraph {
  const takes = Array.from({ length: count }, (_, card) => takenBy(card));
  const layers: number[] = [];
  takes.forEach((sources) => layers.push(Math.max(-1, ...sources.map((source) => layers[source] ?? 0)) + 1));
  const nodes = takes.map((sources, card): NodeToPlace => {
    const width = 212;
    const height = HEADER + ROW * (sources.length + 1 + (card % 3)) + 28;
    const ports = sources.map((source, row) => entry(source, row, direction));
    return node(card, layers[card] ?? 0, width, height, [...ports, exit(width, height, direction)]);
  });
  const edges = takes.flatMap((sources, card) =>
    sources.map(
      (source, row): EdgeToRoute => ({
        id: `${source}>${card}`,
        from: `s${source}`,
        fromPort: "out",
        to: `s${card}`,
        toPort: `in:${source}`,
        label: count < 8 && row % 2 === 0 ? { width: 120, height: 20 } : null,
      }),
    ),
  );
  return { direction, spacing: count > 8 ? "tight" : "roomy", fingerprint: `${count}`, nodes, edges };
}

function takenBy(card: number): readonly number[] {
  if (card === 0 || card % 5 === 4) return [];
  const candidates = [Math.floor(card / 2), card % 3 === 0 ? card - 1 : -1, card % 7 === 6 ? Math.floor(card / 5) : -1];
  return [...new Set(candidates.filter((one) => one >= 0))];
}

function node(card: number, layer: number, width: number, height: number, ports: readonly Port[]): NodeToPlace {
  return { id: `stage:${card}`, key: `s${card}`, layer, wave: layer, width, height, ports };
}

function entry(source: number, row: number, direction: Direction): Port {
  return direction === "right"
    ? { id: `in:${source}`, side: "west", x: 0, y: HEADER + ROW * (row + 0.5) }
    : { id: `in:${source}`, side: "north", x: 7 + row * 8, y: 0 };
}

function exit(width: number, height: number, direction: Direction): Port {
  return direction === "right"
    ? { id: "out", side: "east", x: width, y: height - 14 }
    : { id: "out", side: "south", x: 64, y: height };
}

function overlaps(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** Pairs of a route's piece and a node that it runs behind. */
function hiddenPieces({ nodes, edges }: GraphLayout): readonly string[] {
  return edges.flatMap(({ id, points }) =>
    points.slice(1).flatMap((end, place) => {
      const start = points[place] ?? end;
      const piece: Box = {
        x: Math.min(start.x, end.x),
        y: Math.min(start.y, end.y),
        width: Math.abs(start.x - end.x),
        height: Math.abs(start.y - end.y),
      };
      const behind = nodes.filter((one) =>
        overlaps(piece, { x: one.x + 1, y: one.y + 1, width: one.width - 2, height: one.height - 2 }),
      );
      return behind.map((one) => `${id} behind ${one.key}`);
    }),
  );
}

function collisions({ nodes }: GraphLayout): readonly string[] {
  return nodes.flatMap((one, place) =>
    nodes.slice(place + 1).flatMap((other) => (overlaps(one, other) ? [`${one.key} over ${other.key}`] : [])),
  );
}

function portPlace(layout: GraphLayout, key: string, port: string): Point {
  const place = layout.nodes.find((one) => one.key === key);
  const found = place?.ports.find((one) => one.id === port);
  return { x: (place?.x ?? 0) + (found?.x ?? 0), y: (place?.y ?? 0) + (found?.y ?? 0) };
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}

describe.each(["right", "down"] as const)("layoutGraph, %s", (direction) => {
  it.each([1, 2, 3, 7, 12, 30, 60, 200])(
    "lays %i cards out with none over another and no edge behind one",
    async (count) => {
      const layout = layoutGraph(graphOf(count, direction), null);
      expect(layout.nodes).toHaveLength(count);
      expect(collisions(layout)).toEqual([]);
      expect(hiddenPieces(layout)).toEqual([]);
    },
  );

  it("leads each edge from its port to its port, level or upright", async () => {
    const graph = graphOf(12, direction);
    const layout = layoutGraph(graph, null);
    for (const edge of graph.edges) {
      const points = layout.edges.find((one) => one.id === edge.id)?.points ?? [];
      expect(rounded(points[0] ?? { x: 0, y: 0 })).toEqual(rounded(portPlace(layout, edge.from, edge.fromPort)));
      expect(rounded(points.at(-1) ?? { x: 0, y: 0 })).toEqual(rounded(portPlace(layout, edge.to, edge.toPort)));
      const turns = points.slice(1).map((end, place) => {
        const start = points[place] ?? end;
        return Math.abs(start.x - end.x) < 0.5 || Math.abs(start.y - end.y) < 0.5;
      });
      expect(turns).not.toContain(false);
    }
  });

  it("places the cards of one wave side by side, each wave after the one before", async () => {
    const { waves, nodes } = layoutGraph(graphOf(30, direction), null);
    const along = direction === "right" ? ("x" as const) : ("y" as const);
    const length = direction === "right" ? ("width" as const) : ("height" as const);
    expect(waves.map(({ wave }) => wave)).toEqual(waves.map((_, place) => place));
    waves.slice(1).forEach((wave, place) => {
      const before = waves[place];
      expect(wave[along]).toBeGreaterThan((before?.[along] ?? 0) + (before?.[length] ?? 0));
    });
    expect(nodes.every((one) => waves.some((wave) => overlaps(one, wave)))).toBe(true);
  });

  it("keeps room for a label that neither a card nor another label takes", async () => {
    const graph = graphOf(7, direction);
    const layout = layoutGraph(graph, null);
    const labels = graph.edges.flatMap(({ id, label }) => {
      const place = layout.edges.find((one) => one.id === id)?.label;
      if (label === null || place === undefined) return [];
      return [{ x: place.x - label.width / 2, y: place.y - label.height / 2, ...label }];
    });
    expect(labels.length).toBeGreaterThan(1);
    const taken = labels.flatMap((label, place) =>
      [...layout.nodes, ...labels.slice(place + 1)].filter((other) => overlaps(label, other)),
    );
    expect(taken).toEqual([]);
  });

  it("gives the same layout for the same graph", async () => {
    const one = layoutGraph(graphOf(30, direction), null);
    expect(layoutGraph(graphOf(30, direction), null)).toEqual(one);
  });
});

describe("layoutGraph", () => {
  it("keeps independent cards in order of the text", async () => {
    const nodes = [0, 1, 2, 3, 4].map((card) => node(card, 0, 200, 100 - card * 10, []));
    const graph: LayoutGraph = { direction: "right", spacing: "roomy", fingerprint: "", nodes, edges: [] };
    const layout = layoutGraph(graph, null);
    const order = layout.nodes.toSorted((one, other) => one.y - other.y).map((one) => one.key);
    expect(order).toEqual(["s0", "s1", "s2", "s3", "s4"]);
  });

  it("leaves the cards where they are when the last one grows by a row", async () => {
    const graph = graphOf(12, "right");
    const before = layoutGraph(graph, null);
    const nodes = graph.nodes.map((one, place) => (place === 11 ? { ...one, height: one.height + ROW } : one));
    const after = layoutGraph({ ...graph, nodes }, before);
    const moved = after.nodes.filter((one) => {
      const old = before.nodes.find((other) => other.key === one.key);
      return old === undefined || Math.abs(old.x - one.x) > 1 || Math.abs(old.y - one.y) > ROW;
    });
    expect(moved).toEqual([]);
  });

  it("lays stages out that copy from each other in a circle, or from themselves", async () => {
    const ports: readonly Port[] = [
      { id: "in", side: "west", x: 0, y: 50 },
      { id: "out", side: "east", x: 200, y: 90 },
    ];
    const edge = (from: number, to: number): EdgeToRoute => ({
      id: `${from}>${to}`,
      from: `s${from}`,
      fromPort: "out",
      to: `s${to}`,
      toPort: "in",
      label: null,
    });
    const graph: LayoutGraph = {
      direction: "right",
      spacing: "roomy",
      fingerprint: "",
      nodes: [node(0, 0, 200, 100, ports), node(1, 1, 200, 100, ports)],
      edges: [edge(0, 1), edge(1, 0), edge(1, 1)],
    };
    const layout = layoutGraph(graph, null);
    expect(collisions(layout)).toEqual([]);
    expect(layout.edges.map(({ points }) => points.length > 1)).toEqual([true, true, true]);
  });

  it("answers an empty graph with an empty layout", async () => {
    const empty: LayoutGraph = { direction: "right", spacing: "roomy", fingerprint: "none", nodes: [], edges: [] };
    expect(layoutGraph(empty, null)).toEqual({
      fingerprint: "none",
      direction: "right",
      style: "layered",
      bounds: { x: 0, y: 0, width: 0, height: 0 },
      nodes: [],
      edges: [],
      waves: [],
    });
  });
});
