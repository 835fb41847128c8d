import { describe, expect, it } from "vitest";
import type { Box, GraphLayout, LayoutGraph, NodeToPlace } from "./layout.ts";
import { layoutGraph } from "./layout-graph.ts";

function node(key: string, group: string, layer: number, isDown: boolean): NodeToPlace {
  const ports = isDown
    ? [
        { id: "in", side: "north" as const, x: 50, y: 0 },
        { id: "out", side: "south" as const, x: 50, y: 40 },
      ]
    : [
        { id: "in", side: "west" as const, x: 0, y: 20 },
        { id: "out", side: "east" as const, x: 100, y: 20 },
      ];
  return { id: key, key, group, layer, wave: layer, width: 100, height: 40, ports };
}

/** Dockerfiles of two stages each, and lines between stages of them. */
function projectOf(
  count: number,
  { direction = "right", windowShape }: Pick<LayoutGraph, "windowShape"> & { direction?: "right" | "down" },
  links: readonly (readonly [string, string])[] = [],
): LayoutGraph {
  const files = Array.from({ length: count }, (_, at) => `f${at}`);
  const pairs = [...files.map((file) => [`${file}-build`, `${file}-image`] as const), ...links];
  const isDown = direction === "down";
  return {
    direction,
    spacing: "roomy",
    fingerprint: "x",
    nodes: files.flatMap((file) => [node(`${file}-build`, file, 0, isDown), node(`${file}-image`, file, 1, isDown)]),
    edges: pairs.map(([from, to]) => {
      return { id: `${from}>${to}`, from, fromPort: "out", to, toPort: "in", label: null };
    }),
    ...(windowShape !== undefined && { windowShape }),
  };
}

const shapeOf = ({ width, height }: Box): number => width / height;

function overlaps({ groups = [] }: GraphLayout): number {
  const pairs = groups.flatMap((one, at) => groups.slice(at + 1).map((other) => [one, other] as const));
  return pairs.filter(
    ([one, other]) =>
      one.x < other.x + other.width &&
      other.x < one.x + one.width &&
      one.y < other.y + other.height &&
      other.y < one.y + one.height,
  ).length;
}

describe("Dockerfiles that no line connects", () => {
  it.each([
    ["right", 0.75],
    ["right", 2],
    ["down", 0.75],
    ["down", 2],
  ] as const)("fill a window where the graph runs %s, in the order of the files (%f)", (direction, windowShape) => {
    const layout = layoutGraph(projectOf(200, { direction, windowShape }), null);
    expect(shapeOf(layout.bounds) / windowShape).toBeGreaterThan(0.8);
    expect(shapeOf(layout.bounds) / windowShape).toBeLessThan(1.25);
    expect(overlaps(layout)).toBe(0);
    const isDown = direction === "down";
    const places = Array.from({ length: 200 }, (_, at) => layout.groups?.find(({ key }) => key === `f${at}`));
    const [line, along] = isDown ? (["y", "x"] as const) : (["x", "y"] as const);
    const read = places.toSorted(
      (one, other) => (one?.[line] ?? 0) - (other?.[line] ?? 0) || (one?.[along] ?? 0) - (other?.[along] ?? 0),
    );
    expect(read).toEqual(places);
  });

  it("have straight lines from port to port also in other columns", () => {
    const { nodes, edges } = layoutGraph(projectOf(30, { windowShape: 1 }), null);
    const boxes = new Map(nodes.map((one) => [one.key, one]));
    expect(edges).toHaveLength(30);
    for (const { id, points } of edges) {
      const [from = "", to = ""] = id.split(">").map((key) => boxes.get(key)?.x ?? Number.NaN);
      expect(points.map(({ x }) => x)).toEqual([Number(from) + 100, to]);
      expect(new Set(points.map(({ y }) => y)).size).toBe(1);
    }
  });

  it("stay together with those that a line connects", () => {
    const links = [["f0-image", "f20-build"]] as const;
    const { groups = [], edges } = layoutGraph(projectOf(21, { windowShape: 2 }, links), null);
    const [first, last] = ["f0", "f20"].map((name) => groups.find(({ key }) => key === name));
    expect(last?.y).toBe(first?.y);
    const [, second] = edges.find(({ id }) => id.startsWith("f0-image"))?.points ?? [];
    expect(second?.y).toBe((first?.y ?? 0) + 58);
    expect(new Set(groups.map(({ x }) => x)).size).toBeGreaterThan(2);
  });

  it("are in rows no broader than a phone can show where one scrolls", () => {
    const { bounds, groups = [] } = layoutGraph(projectOf(60, { direction: "down", windowShape: null }), null);
    expect(bounds.width).toBeLessThanOrEqual(1_200);
    expect(bounds.width).toBeGreaterThan(900);
    expect(new Set(groups.map(({ y }) => y)).size).toBeLessThan(12);
  });

  it("are one line where they are few, or where the window's shape isn't to be followed", () => {
    for (const graph of [projectOf(5, { windowShape: 1 }), projectOf(60, {})])
      expect(new Set(layoutGraph(graph, null).groups?.map(({ x }) => x)).size).toBe(1);
  });
});
