import type { GraphLayout, PlacedNode } from "#layout/layout.ts";
import type { GraphView } from "./graph-view.ts";

export type Arrow = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown";

type Step = "back" | "forth" | "before" | "after";

const STEPS: Readonly<Record<GraphLayout["direction"], Readonly<Record<Arrow, Step>>>> = {
  right: { ArrowLeft: "back", ArrowRight: "forth", ArrowUp: "before", ArrowDown: "after" },
  down: { ArrowUp: "back", ArrowDown: "forth", ArrowLeft: "before", ArrowRight: "after" },
};

/**
 * The node an arrow key leads to from the node `key`: along the graph's direction it follows an edge, back to what the
 * node takes from or forth to what takes from it; across it goes to the neighbor in the same column. To services, which
 * have no edges, it goes by their place. Null at an end.
 */
export function walk(view: GraphView, layout: GraphLayout, key: string, arrow: Arrow): string | null {
  const places = new Map(layout.nodes.map((node) => [node.key, node]));
  const here = places.get(key);
  if (here === undefined) return layout.nodes[0]?.key ?? null;
  const step = STEPS[layout.direction][arrow];
  switch (step) {
    case "back":
      return (
        nearest(
          view.edges.filter((edge) => edge.toKey === key).map((edge) => edge.fromKey),
          here,
          places,
          layout,
        ) ?? unlinked(here, view, layout, -1)
      );
    case "forth":
      return (
        nearest(
          view.edges.filter((edge) => edge.fromKey === key).map((edge) => edge.toKey),
          here,
          places,
          layout,
        ) ?? unlinked(here, view, layout, 1)
      );
    case "before":
      return neighbor(here, layout, -1);
    case "after":
      return neighbor(here, layout, 1);
  }
}

/** Of several edges the one to the node closest across the direction of the graph. */
function nearest(
  keys: readonly string[],
  here: PlacedNode,
  places: ReadonlyMap<string, PlacedNode>,
  { direction }: GraphLayout,
): string | null {
  const found = keys.flatMap((key) => places.get(key) ?? []);
  const distance = (node: PlacedNode): number => Math.abs(across(node, direction) - across(here, direction));
  return found.toSorted((one, other) => distance(one) - distance(other))[0]?.key ?? null;
}

/** No line leads to a service or away from it: the nearest node in the direction of the key, where one of both is one. */
function unlinked(here: PlacedNode, view: GraphView, layout: GraphLayout, sign: 1 | -1): string | null {
  const services = new Set(view.sources.filter(({ kind }) => kind === "service").map(({ key }) => key));
  if (services.size === 0) return null;
  const [start, size] = layout.direction === "right" ? (["x", "width"] as const) : (["y", "height"] as const);
  const gap = (node: PlacedNode): number =>
    sign > 0 ? node[start] - (here[start] + here[size]) : here[start] - (node[start] + node[size]);
  const offset = (node: PlacedNode): number =>
    Math.abs(across(node, layout.direction) - across(here, layout.direction));
  return (
    layout.nodes
      .filter((node) => (services.has(here.key) || services.has(node.key)) && gap(node) >= 0)
      .toSorted((one, other) => gap(one) + offset(one) - gap(other) - offset(other))[0]?.key ?? null
  );
}

/** The next node in the same column, or row. */
function neighbor(here: PlacedNode, { nodes, direction }: GraphLayout, sign: 1 | -1): string | null {
  const overlaps = (node: PlacedNode): boolean =>
    direction === "right"
      ? node.x < here.x + here.width && here.x < node.x + node.width
      : node.y < here.y + here.height && here.y < node.y + node.height;
  const offset = (node: PlacedNode): number => (across(node, direction) - across(here, direction)) * sign;
  return (
    nodes.filter((node) => overlaps(node) && offset(node) > 0).toSorted((one, other) => offset(one) - offset(other))[0]
      ?.key ?? null
  );
}

function across(node: PlacedNode, direction: GraphLayout["direction"]): number {
  return direction === "right" ? node.y + node.height / 2 : node.x + node.width / 2;
}
