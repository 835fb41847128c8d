import { expect, it } from "vitest";
import type { EdgeToRoute, LayoutGraph, NodeToPlace } from "../layout.ts";
import { columnsOf } from "./columns.ts";
import { orderColumns } from "./order-columns.ts";

const PORTS = [
  { id: "in", side: "west" as const, x: 0, y: 20 },
  { id: "out", side: "east" as const, x: 100, y: 20 },
];

/** Nodes by name with the layer behind it (`a0`), and lines from one to another (`a0 b1`). */
function graphOf(names: string, lines: readonly string[]): LayoutGraph {
  const nodes = names.split(" ").map((key): NodeToPlace => {
    const layer = Number(key.slice(1));
    return { id: `stage:${layer}`, key, layer, wave: layer, width: 100, height: 40, ports: PORTS };
  });
  const edges = lines.map((id): EdgeToRoute => {
    const [from = "", to = ""] = id.split(" ");
    return { id, from, fromPort: "out", to, toPort: "in", label: null };
  });
  return { direction: "right", spacing: "roomy", fingerprint: "", nodes, edges };
}

/** The names in each column; what passes one is `-`. */
function orderOf(graph: LayoutGraph): readonly string[] {
  const columns = columnsOf(graph);
  return orderColumns(columns).map((column) => column.map((item) => columns.items[item]?.node?.key ?? "-").join(" "));
}

it("keeps the order of the text where nothing crosses", () => {
  expect(orderOf(graphOf("a0 b0 c1 d1", ["a0 c1", "b0 d1"]))).toEqual(["a0 b0", "c1 d1"]);
});

it("swaps what would cross", () => {
  const [first, second] = orderOf(graphOf("a0 b0 c1 d1 e2", ["a0 d1", "b0 c1", "c1 e2", "d1 e2"]));
  expect(second).toBe(first === "a0 b0" ? "d1 c1" : "c1 d1");
});

it("puts what no line connects in order of the text, each part for itself", () => {
  expect(orderOf(graphOf("a0 b1 c0 d1", ["a0 b1", "c0 d1"]))).toEqual(["a0 c0", "b1 d1"]);
});

it("leads lines from one port through the columns between as one", () => {
  const columns = columnsOf(graphOf("a0 b1 c2 d2", ["a0 b1", "a0 c2", "a0 d2"]));
  expect(columns.items).toHaveLength(5);
  expect(columns.ways.get("a0 c2")?.[0]).toBe(columns.ways.get("a0 d2")?.[0]);
});

it("says which lines lead back", () => {
  expect(columnsOf(graphOf("a0 b1", ["a0 b1", "b1 a0", "a0 a0"])).backward.map(({ id }) => id)).toEqual([
    "b1 a0",
    "a0 a0",
  ]);
});
