import { describe, expect, it } from "vitest";
import { gridLayout } from "./grid-layout.ts";
import type { Box, Direction, EdgeToRoute, GraphLayout, LayoutGraph, NodeToPlace, Port } from "./layout.ts";
import { layoutGraph } from "./layout-graph.ts";
import { layoutWork } from "./layout-work.ts";

/** The graph of `count` stages that all copy from all stages before. */
function allFromAll(count: number, direction: Direction): LayoutGraph {
  const pairs = Array.from({ length: count }, (_, to) => Array.from({ length: to }, (__, from) => [from, to] as const));
  return graphOf(count, pairs.flat(), direction);
}

function graphOf(count: number, pairs: readonly (readonly [number, number])[], direction: Direction): LayoutGraph {
  const nodes = Array.from({ length: count }, (_, stage): NodeToPlace => {
    const takes = pairs.filter(([, to]) => to === stage);
    const [width, height] = [212, 60 + takes.length * 22];
    const out: Port =
      direction === "right"
        ? { id: "out", side: "east", x: width, y: height - 14 }
        : { id: "out", side: "south", x: 64, y: height };
    const entries = takes.map(([from], row): Port => {
      const id = `in:${from}`;
      return direction === "right"
        ? { id, side: "west", x: 0, y: 49 + row * 22 }
        : { id, side: "north", x: 7 + row * 4, y: 0 };
    });
    return {
      id: `stage:${stage}`,
      key: `s${stage}`,
      layer: stage,
      wave: stage,
      width,
      height,
      ports: [...entries, out],
    };
  });
  const edges = pairs.map(
    ([from, to]): EdgeToRoute => ({
      id: `${from}>${to}`,
      from: `s${from}`,
      fromPort: "out",
      to: `s${to}`,
      toPort: `in:${from}`,
      label: null,
    }),
  );
  return { direction, spacing: "tight", fingerprint: "", nodes, edges };
}

/** Pieces of lines that run behind a card. */
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
      return nodes.filter((node) => overlaps(piece, node)).map((node) => `${id} behind ${node.key}`);
    }),
  );
}

function overlaps(piece: Box, node: Box): boolean {
  return (
    piece.x < node.x + node.width - 1 &&
    node.x + 1 < piece.x + piece.width &&
    piece.y < node.y + node.height - 1 &&
    node.y + 1 < piece.y + piece.height
  );
}

describe("a plain grid", () => {
  for (const direction of ["right", "down"] as const) {
    it(`draws no line behind a card, ${direction}`, () => {
      const layout = gridLayout(allFromAll(12, direction));
      expect(layout.edges).toHaveLength(66);
      expect(hiddenPieces(layout)).toEqual([]);
    });

    it(`draws every line level or upright, from port to port, ${direction}`, () => {
      for (const { points } of gridLayout(allFromAll(6, direction)).edges) {
        expect(points.length).toBeGreaterThanOrEqual(4);
        const isSlanted = points.slice(1).some((end, at) => end.x !== points[at]?.x && end.y !== points[at]?.y);
        expect(isSlanted).toBe(false);
      }
    });
  }

  it("also draws a stage that copies from itself", () => {
    const layout = gridLayout(graphOf(1, [[0, 0]], "right"));
    expect(layout.edges).toHaveLength(1);
    expect(hiddenPieces(layout)).toEqual([]);
  });

  it("is what a graph gets that is too dense for the engine", async () => {
    const graph = allFromAll(150, "right");
    expect(layoutWork(graph).isTooMuch).toBe(true);
    expect(layoutGraph(graph, null).style).toBe("grid");
  });

  it("is not what a graph of twenty stages gets that all copy from all", async () => {
    expect(layoutGraph(allFromAll(20, "right"), null).style).toBe("layered");
  });
});
