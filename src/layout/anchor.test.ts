import { describe, expect, it } from "vitest";
import { anchor } from "./anchor.ts";
import type { GraphLayout } from "./layout.ts";

function layoutOf(places: Readonly<Record<string, readonly [number, number]>>): GraphLayout {
  return {
    fingerprint: "",
    direction: "right",
    style: "layered",
    bounds: { x: 0, y: 0, width: 500, height: 500 },
    nodes: Object.entries(places).map(([key, [x, y]]) => ({ id: key, key, x, y, width: 10, height: 10, ports: [] })),
    edges: [{ id: "e", points: [{ x: 0, y: 0 }], label: { x: 5, y: 5 } }],
    waves: [{ wave: 0, x: 0, y: 0, width: 10, height: 10 }],
  };
}

function placesOf({ nodes }: GraphLayout): Record<string, [number, number]> {
  return Object.fromEntries(nodes.map(({ key, x, y }) => [key, [x, y]]));
}

describe("anchor", () => {
  it("leaves the first layout as it is", () => {
    const layout = layoutOf({ a: [0, 0] });
    expect(anchor(layout, null)).toBe(layout);
  });

  it("puts what most nodes agree on back where it was", () => {
    const before = layoutOf({ a: [0, 40], b: [100, 40], c: [200, 90] });
    const after = anchor(layoutOf({ a: [0, 10], b: [100, 10], c: [200, 10], d: [300, 10] }), before);
    expect(placesOf(after)).toEqual({ a: [0, 40], b: [100, 40], c: [200, 40], d: [300, 40] });
  });

  it("moves bounds, edges, labels and waves along", () => {
    const after = anchor(layoutOf({ a: [0, 0] }), layoutOf({ a: [7, 30] }));
    expect(after.bounds).toMatchObject({ x: 7, y: 30 });
    expect(after.edges[0]).toEqual({ id: "e", points: [{ x: 7, y: 30 }], label: { x: 12, y: 35 } });
    expect(after.waves[0]).toMatchObject({ x: 7, y: 30 });
  });

  it("moves columns and rows independently", () => {
    const before = layoutOf({ a: [50, 0], b: [150, 20], c: [250, 20] });
    const after = anchor(layoutOf({ a: [0, 0], b: [100, 0], c: [230, 0] }), before);
    expect(placesOf(after)).toEqual({ a: [50, 20], b: [150, 20], c: [280, 20] });
  });

  it("moves nothing when the direction is another, or nothing is left of what was", () => {
    const layout = layoutOf({ a: [0, 0] });
    expect(anchor(layout, { ...layoutOf({ a: [9, 9] }), direction: "down" })).toBe(layout);
    expect(anchor(layout, layoutOf({ z: [9, 9] }))).toBe(layout);
  });
});
