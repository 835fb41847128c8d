import { assembleLayout, labelPoint } from "./assemble-layout.ts";
import { enclose, pointBox } from "./enclose.ts";
import { foldParts } from "./fold-parts.ts";
import type {
  Box,
  EdgeToRoute,
  GraphLayout,
  LayoutGraph,
  NodeToPlace,
  PlacedGroup,
  PlacedNode,
  Point,
  Port,
  RoutedEdge,
} from "./layout.ts";
import { squared } from "./straightened.ts";

/** Lays out a graph without groups. */
type LayoutFlat = (graph: LayoutGraph) => GraphLayout;

/** Room around what is in a group, and for its name above it. */
const PADDING = 18;
const TITLE = 38;
/** Room above a frame for its name, which no line from the side runs through where the graph runs down. */
const NAME = 28;

/**
 * Lays out each group for itself, then the groups as if they were nodes. A line from one group to another leaves through
 * a gate in the border and arrives through another, so that it crosses nothing inside. Many groups that no line connects
 * are in several columns or rows.
 */
export function groupedLayout(graph: LayoutGraph, layoutFlat: LayoutFlat): GraphLayout {
  const groupOf = new Map(graph.nodes.map(({ key, group }) => [key, group ?? ""]));
  const names = [...new Set(groupOf.values())];
  const isInner = ({ from, to }: EdgeToRoute): boolean => groupOf.get(from) === groupOf.get(to);
  const crossing = graph.edges.filter((edge) => !isInner(edge));
  const inners = names.map((name) => layoutInner(name, graph, groupOf, crossing, layoutFlat));
  const outer = foldParts(outerGraph(graph, inners, groupOf, crossing), layoutFlat);
  return join(graph, inners, outer, crossing);
}

/** A group with its content in place, from its upper left corner. */
interface Inner {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  /** Lines by id; of a crossing one only the piece inside. */
  readonly lines: ReadonlyMap<string, { readonly points: readonly Point[]; readonly label: Point }>;
  /** Where lines leave and arrive, by gate. */
  readonly gates: ReadonlyMap<string, Point>;
}

function exitOf({ from, fromPort }: EdgeToRoute): string {
  return `exit ${from} ${fromPort}`;
}

function entryOf({ id }: EdgeToRoute): string {
  return `entry ${id}`;
}

function layoutInner(
  name: string,
  graph: LayoutGraph,
  groupOf: ReadonlyMap<string, string>,
  crossing: readonly EdgeToRoute[],
  layoutFlat: LayoutFlat,
): Inner {
  const own = graph.nodes.filter(({ key }) => groupOf.get(key) === name);
  const first = Math.min(...own.map(({ layer }) => layer));
  const last = Math.max(...own.map(({ layer }) => layer));
  const leaving = crossing.filter(({ from }) => groupOf.get(from) === name);
  const arriving = crossing.filter(({ to }) => groupOf.get(to) === name);
  const isDown = graph.direction === "down";
  const exits = [...new Map(leaving.map((edge) => [exitOf(edge), edge]))];
  const gates = [
    ...exits.map(([id]) => gate(id, last + 1, isDown ? "north" : "west")),
    ...arriving.map((edge) => gate(entryOf(edge), first - 1, isDown ? "south" : "east")),
  ];
  const edges = [
    ...graph.edges.filter(({ from, to }) => groupOf.get(from) === name && groupOf.get(to) === name),
    ...exits.map(([id, edge]): EdgeToRoute => ({ ...edge, id, to: id, toPort: "gate", label: null })),
    ...arriving.map(
      (edge): EdgeToRoute => ({ ...edge, id: entryOf(edge), from: entryOf(edge), fromPort: "gate", label: null }),
    ),
  ];
  const nodes = [...own, ...gates].map((node) => ({ ...node, wave: -1, layer: node.layer - first + 1 }));
  const laid = layoutFlat({ ...graph, fingerprint: "", nodes, edges });
  const gateIds = new Set(gates.map(({ key }) => key));
  const content = laid.nodes.filter(({ key }) => !gateIds.has(key));
  const frame = frameAround(laid, content, isDown, exits.length > 0, arriving.length > 0);
  const move = <P extends Point>(point: P): P => ({ ...point, x: point.x - frame.x, y: point.y - frame.y });
  const onBorder = new Map<string, Point>();
  for (const { key, ...box } of laid.nodes) if (gateIds.has(key)) onBorder.set(key, move({ x: box.x, y: box.y }));
  return {
    name,
    width: frame.width,
    height: frame.height,
    nodes: content.map(move),
    lines: new Map(laid.edges.map(({ id, points, label }) => [id, { points: points.map(move), label: move(label) }])),
    gates: onBorder,
  };
}

/** A place in the border that a line goes through. */
function gate(id: string, layer: number, side: Port["side"]): NodeToPlace {
  return { id, key: id, layer, wave: -1, width: 0, height: 0, ports: [{ id: "gate", side, x: 0, y: 0 }] };
}

function frameAround(
  { nodes, edges }: GraphLayout,
  content: readonly PlacedNode[],
  isDown: boolean,
  hasExits: boolean,
  hasEntries: boolean,
): Box {
  const whole = enclose([...nodes, ...edges.flatMap(({ points }) => points.map(pointBox))]);
  const left = whole.x - (isDown || !hasEntries ? PADDING : 0);
  const right = whole.x + whole.width + (isDown || !hasExits ? PADDING : 0);
  const bottom = whole.y + whole.height + (isDown && hasExits ? 0 : PADDING);
  const top = isDown && hasEntries ? Math.min(whole.y, enclose(content).y - TITLE - PADDING) : whole.y - TITLE;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function outerGraph(
  graph: LayoutGraph,
  inners: readonly Inner[],
  groupOf: ReadonlyMap<string, string>,
  crossing: readonly EdgeToRoute[],
): LayoutGraph {
  const isDown = graph.direction === "down";
  const layers = layersOf(
    inners.map(({ name }) => name),
    crossing.map(({ from, to }) => [groupOf.get(from) ?? "", groupOf.get(to) ?? ""]),
  );
  const nodes = inners.map(({ name, width, height, gates }): NodeToPlace => {
    const ports = [...gates].map(([id, { x, y }]): Port => {
      const isExit = id.startsWith("exit ");
      if (isDown) return { id, side: isExit ? "south" : "north", x, y: isExit ? height + NAME : 0 };
      return { id, side: isExit ? "east" : "west", x: isExit ? width : 0, y };
    });
    const room = isDown ? NAME : 0;
    return { id: name, key: name, layer: layers.get(name) ?? 0, wave: -1, width, height: height + room, ports };
  });
  const edges = crossing.map(
    (edge): EdgeToRoute => ({
      ...edge,
      from: groupOf.get(edge.from) ?? "",
      fromPort: exitOf(edge),
      to: groupOf.get(edge.to) ?? "",
      toPort: entryOf(edge),
    }),
  );
  return { ...graph, spacing: "roomy", fingerprint: "", nodes, edges };
}

/** For each group the length of the longest chain of groups before it; what closes a circle counts for nothing. */
function layersOf(
  names: readonly string[],
  needs: readonly (readonly [string, string])[],
): ReadonlyMap<string, number> {
  const layers = new Map<string, number>();
  const open = new Set<string>();
  const visit = (name: string): number => {
    const known = layers.get(name);
    if (known !== undefined || open.has(name)) return known ?? -1;
    open.add(name);
    const before = needs.filter(([, to]) => to === name).map(([from]) => visit(from));
    open.delete(name);
    const layer = 1 + Math.max(-1, ...before);
    layers.set(name, layer);
    return layer;
  };
  for (const name of names) visit(name);
  return layers;
}

function join(
  graph: LayoutGraph,
  inners: readonly Inner[],
  outer: GraphLayout,
  crossing: readonly EdgeToRoute[],
): GraphLayout {
  const room = graph.direction === "down" ? NAME : 0;
  const groups = outer.nodes.map(
    ({ key, x, y, width, height }): PlacedGroup => ({ key, x, y: y + room, width, height: height - room }),
  );
  const corner = new Map(groups.map(({ key, x, y }) => [key, { x, y }]));
  const nodes: PlacedNode[] = [];
  const pieces = new Map<string, readonly Point[]>();
  const edges: RoutedEdge[] = [];
  const isCrossing = new Set(crossing.flatMap((edge) => [exitOf(edge), entryOf(edge)]));
  for (const { name, nodes: own, lines } of inners) {
    const at = corner.get(name) ?? { x: 0, y: 0 };
    const move = <P extends Point>(point: P): P => ({ ...point, x: point.x + at.x, y: point.y + at.y });
    nodes.push(...own.map(move));
    for (const [id, { points, label }] of lines) {
      if (isCrossing.has(id)) pieces.set(id, points.map(move));
      else edges.push({ id, points: points.map(move), label: move(label) });
    }
  }
  const between = new Map(outer.edges.map((edge) => [edge.id, edge]));
  for (const edge of crossing) {
    const middle = between.get(edge.id);
    const points = squared([
      ...(pieces.get(exitOf(edge)) ?? []),
      ...(middle?.points ?? []),
      ...(pieces.get(entryOf(edge)) ?? []),
    ]);
    edges.push({
      id: edge.id,
      points,
      label: edge.label === null ? labelPoint(points) : (middle?.label ?? labelPoint(points)),
    });
  }
  const flat = { ...graph, nodes: graph.nodes.map((node) => ({ ...node, wave: -1 })) };
  const placed = new Map(nodes.map((node) => [node.key, node]));
  const ordered = graph.nodes.flatMap(({ key }) => placed.get(key) ?? []);
  const whole = assembleLayout(flat, "layered", ordered, edges);
  return { ...whole, bounds: enclose([whole.bounds, ...groups]), groups };
}
