import { describe, expect, it } from "vitest";
import { layoutGraph } from "./layout-graph.ts";
import type { ApartNodes, Box, GraphLayout, LayoutGraph } from "./layout.ts";
import { placeApart } from "./place-apart.ts";
import { plainLayout } from "./plain-layout.ts";

const WIDE = { x: 10, y: 20, width: 1000, height: 200 };
const TALL = { x: 10, y: 20, width: 300, height: 1200 };

function around(bounds: Box): GraphLayout {
  return { fingerprint: "", direction: "right", style: "layered", bounds, nodes: [], edges: [], waves: [] };
}

function apart(count: number, windowShape: number | null): ApartNodes {
  const nodes = Array.from({ length: count }, (_, at) => ({
    id: `service:${at}`,
    key: `k${at}`,
    width: 150,
    height: 46,
  }));
  return { nodes, titleWidth: 220, windowShape };
}

function touches(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

describe("nodes that no line leads to", () => {
  it("are in a frame below a broad graph, which it is in line with", () => {
    const { apart: placed, nodes, bounds } = placeApart(around(WIDE), apart(3, 1.25));
    expect(placed?.rest).toEqual(WIDE);
    expect(placed?.frame.x).toBe(WIDE.x);
    expect(placed?.frame.y).toBeGreaterThan(WIDE.y + WIDE.height);
    expect(new Set(nodes.map(({ y }) => y)).size).toBe(1);
    expect(bounds.y + bounds.height).toBe((placed?.frame.y ?? 0) + (placed?.frame.height ?? 0));
  });

  it("fill the width of the graph where they are several rows", () => {
    const { apart: placed, nodes } = placeApart(around(WIDE), apart(13, 1.25));
    expect(new Set(nodes.map(({ y }) => y)).size).toBe(3);
    expect(placed?.frame.width).toBeCloseTo(WIDE.width);
  });

  it("are to the right of a high graph, where all is larger then, but not where one scrolls down", () => {
    const right = placeApart(around(TALL), apart(5, 1.25)).apart;
    expect(right?.frame.x).toBeGreaterThan(TALL.x + TALL.width);
    expect(right?.frame.y).toBe(TALL.y);
    expect(placeApart(around(TALL), apart(5, null)).apart?.frame.x).toBe(TALL.x);
  });

  it("overlap nothing, however many there are, and have room for the title", () => {
    for (const bounds of [WIDE, TALL])
      for (const shape of [0.25, 1, 2.5, null])
        for (const count of [1, 2, 7, 60]) {
          const { nodes, apart: placed } = placeApart(around(bounds), apart(count, shape));
          const frame = placed?.frame ?? bounds;
          expect(touches(frame, bounds)).toBe(false);
          expect(frame.width).toBeGreaterThan(220);
          expect(nodes).toHaveLength(count);
          for (const [at, node] of nodes.entries()) {
            expect(nodes.slice(at + 1).some((other) => touches(node, other))).toBe(false);
            expect(node.y).toBeGreaterThan(frame.y + 30);
            expect([node.x > frame.x, node.x + node.width < frame.x + frame.width]).toEqual([true, true]);
            expect(node.y + node.height).toBeLessThan(frame.y + frame.height);
          }
        }
  });
});

it("takes time in proportion to them, however many a stranger's file has", () => {
  const { apart: placed, nodes } = placeApart(around(TALL), apart(200_000, 1.25));
  expect(nodes).toHaveLength(200_000);
  expect(placed?.frame.y).toBe(TALL.y);
});

it("leaves the graph as it is without them, in a grid too", () => {
  const node = { id: "stage:0", key: "s0", layer: 0, wave: 0, width: 200, height: 100, ports: [] };
  const graph: LayoutGraph = { direction: "right", spacing: "roomy", fingerprint: "x", nodes: [node], edges: [] };
  const alone = layoutGraph(graph, null);
  const both = layoutGraph({ ...graph, apart: apart(2, 1) }, alone);
  expect("apart" in alone).toBe(false);
  expect(both.nodes[0]).toEqual(alone.nodes[0]);
  expect(both.apart?.rest).toEqual(alone.bounds);
  expect(layoutGraph(graph, both)).toEqual(alone);
  expect(placeApart(plainLayout(graph), undefined)).toEqual(plainLayout(graph));
});
