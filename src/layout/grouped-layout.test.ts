import { expect, it } from "vitest";
import type { LayoutGraph, NodeToPlace } from "./layout.ts";
import { layoutGraph } from "./layout-graph.ts";

function node(key: string, group: string, layer: number): NodeToPlace {
  const ports = [
    { id: "in", side: "west" as const, x: 0, y: 20 },
    { id: "out", side: "east" as const, x: 100, y: 20 },
  ];
  return { id: key, key, group, layer, wave: layer, width: 100, height: 40, ports };
}

function graphOf(pairs: readonly (readonly [string, string])[], nodes: readonly NodeToPlace[]): LayoutGraph {
  const edges = pairs.map(([from, to]) => ({
    id: `${from}>${to}`,
    from,
    fromPort: "out",
    to,
    toPort: "in",
    label: null,
  }));
  return { direction: "right", spacing: "roomy", fingerprint: "x", nodes, edges };
}

const GRAPH = graphOf(
  [
    ["base", "final"],
    ["final", "api"],
    ["final", "web"],
    ["api", "api-image"],
  ],
  [
    node("base", "base", 0),
    node("final", "base", 1),
    node("api", "api", 2),
    node("api-image", "api", 3),
    node("web", "web", 2),
  ],
);

it("puts a frame around each group, and the nodes of no other group into it", async () => {
  const { nodes, groups = [] } = layoutGraph(GRAPH, null);
  expect(groups.map(({ key }) => key).toSorted()).toEqual(["api", "base", "web"]);
  for (const { key, x, y, width, height } of nodes) {
    const inside = groups.filter(
      (frame) =>
        x >= frame.x && y >= frame.y && x + width <= frame.x + frame.width && y + height <= frame.y + frame.height,
    );
    expect([key, inside.map((frame) => frame.key)]).toEqual([key, [GRAPH.nodes.find((one) => one.key === key)?.group]]);
  }
});

it("leads every line from port to port, straight piece by straight piece", async () => {
  const { nodes, edges, waves } = layoutGraph(GRAPH, null);
  const boxes = new Map(nodes.map((one) => [one.key, one]));
  expect(edges).toHaveLength(4);
  for (const { id, points } of edges) {
    const [from = "", to = ""] = id.split(">");
    expect(points[0]).toMatchObject({ x: (boxes.get(from)?.x ?? 0) + 100, y: (boxes.get(from)?.y ?? 0) + 20 });
    expect(points.at(-1)).toMatchObject({ x: boxes.get(to)?.x, y: (boxes.get(to)?.y ?? 0) + 20 });
    points.slice(1).forEach(({ x, y }, at) => expect(points[at]?.x === x || points[at]?.y === y).toBe(true));
  }
  expect(waves).toEqual([]);
});

it("lays out groups that need each other", async () => {
  const graph = graphOf(
    [
      ["a1", "b1"],
      ["b1", "a2"],
    ],
    [node("a1", "a", 0), node("a2", "a", 2), node("b1", "b", 1)],
  );
  const { nodes, edges } = layoutGraph(graph, null);
  expect(nodes).toHaveLength(3);
  expect(edges.every(({ points }) => points.length >= 2)).toBe(true);
});

it("leads no line from the side through the name above a frame where the graph runs down", async () => {
  const names = Array.from({ length: 6 }, (_, at) => `f${at}`);
  const sides = [
    { id: "in", side: "north" as const, x: 50, y: 0 },
    { id: "out", side: "south" as const, x: 50, y: 40 },
  ];
  const nodes = ["base", ...names].map((name) => ({ ...node(name, name, name === "base" ? 0 : 1), ports: sides }));
  const pairs = names.map((name) => ["base", name] as const);
  const { edges, groups = [] } = layoutGraph({ ...graphOf(pairs, nodes), direction: "down" }, null);
  const level = edges.flatMap(({ points }) => points.filter((point, at) => points[at + 1]?.y === point.y));
  expect(level.length).toBeGreaterThan(3);
  const below = groups.filter(({ key }) => key !== "base").map(({ y }) => y);
  for (const { y } of level) expect(Math.min(...below) - y).toBeGreaterThan(28);
  for (const { id, points } of edges) {
    const frame = groups.find(({ key }) => id.endsWith(`>${key}`));
    expect(points.at(-1)?.y).toBeGreaterThan(frame?.y ?? Infinity);
  }
});
