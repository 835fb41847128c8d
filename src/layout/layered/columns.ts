import type { EdgeToRoute, LayoutGraph, NodeToPlace } from "../layout.ts";
import { turnedNode } from "../turned.ts";

/** What a column holds: a node, room for a label, or a point that a line passes on its way to a later column. */
export interface Item {
  readonly column: number;
  /** Along the graph. */
  readonly width: number;
  /** Across it. */
  readonly height: number;
  readonly node: NodeToPlace | null;
  /** The edge whose label this is. */
  readonly label: string | null;
  /** Its place in the text: of a node its own, of anything else the one of the node that it leads to. */
  readonly place: number;
}

/** Whether it is only a point that a line passes. */
export function isPoint(item: Item | undefined): boolean {
  return item !== undefined && item.node === null && item.label === null;
}

/** A piece of a line between two neighboring columns, by the indexes of the items; offsets from their upper edges. */
export interface Link {
  readonly from: number;
  readonly fromOffset: number;
  readonly to: number;
  readonly toOffset: number;
  /** Links of one net leave one port, or lead to one, and share their way as long as they can. */
  readonly net: number;
}

/** A graph in columns whose lines lead from each column to the next. */
export interface Columns {
  readonly items: readonly Item[];
  readonly links: readonly Link[];
  /** The items of each column, by index, in order of the text. */
  readonly columns: readonly (readonly number[])[];
  /** The links that each edge consists of, by index, from its start to its end. */
  readonly ways: ReadonlyMap<string, readonly number[]>;
  /** The nets of the last pieces of lines that end in one port. */
  readonly joined: ReadonlySet<number>;
  /** Edges that lead to their own column or to an earlier one. */
  readonly backward: readonly EdgeToRoute[];
  /** The item of each node. */
  readonly itemOf: ReadonlyMap<string, number>;
}

/** Where the line passes through a label from above, which runs along the left of cards: near its start. */
const LABEL_LINE = 14;

/**
 * Puts `graph` into columns: one for each layer, and one before a layer for the labels of the lines that end there. Lines
 * that end in one port pass the columns between as one; so do others that leave one port.
 */
export function columnsOf({ nodes, edges, direction }: LayoutGraph): Columns {
  const isDown = direction === "down";
  const layerOf = new Map(nodes.map(({ key, layer }) => [key, layer]));
  const isForward = ({ from, to }: EdgeToRoute): boolean => (layerOf.get(from) ?? 0) < (layerOf.get(to) ?? 0);
  const labelSlots = edges.flatMap((edge) =>
    edge.label !== null && isForward(edge) ? [(layerOf.get(edge.to) ?? 0) * 2 - 1] : [],
  );
  const slots = [...new Set([...nodes.map(({ layer }) => layer * 2), ...labelSlots])].toSorted((one, two) => one - two);
  const columnOfSlot = new Map(slots.map((slot, column) => [slot, column]));
  const items: Item[] = [];
  const links: Link[] = [];
  const columns: number[][] = slots.map(() => []);
  const add = (item: Item): number => {
    const index = items.push(item) - 1;
    columns[item.column]?.push(index);
    return index;
  };
  const itemOf = new Map<string, number>();
  const offsets = new Map<string, ReadonlyMap<string, number>>();
  nodes.forEach((node, place) => {
    const { width, height, ports } = isDown ? turnedNode(node) : node;
    const column = columnOfSlot.get(node.layer * 2) ?? 0;
    itemOf.set(node.key, add({ column, width, height, node, label: null, place }));
    offsets.set(node.key, new Map(ports.map(({ id, y }) => [id, y])));
  });

  const arrivals = new Map<string, number>();
  for (const edge of edges) if (isForward(edge)) arrivals.set(endOf(edge), (arrivals.get(endOf(edge)) ?? 0) + 1);

  const nets = new Map<string, number>();
  const netOf = (key: string): number => {
    const known = nets.get(key) ?? nets.size;
    nets.set(key, known);
    return known;
  };
  const joined = new Set<number>();
  const points = new Map<string, number>();
  const linkTo = new Map<string, number>();
  const ways = new Map<string, readonly number[]>();
  const backward: EdgeToRoute[] = [];
  for (const edge of edges) {
    const [start, end] = [itemOf.get(edge.from), itemOf.get(edge.to)];
    const [first, last] = [items[start ?? -1], items[end ?? -1]];
    if (start === undefined || end === undefined || first === undefined || last === undefined) continue;
    if (first.column >= last.column) {
      backward.push(edge);
      continue;
    }
    const isJoined = (arrivals.get(endOf(edge)) ?? 0) > 1;
    const trunk = isJoined ? `to ${endOf(edge)}` : `from ${start} ${edge.fromPort}`;
    const way: number[] = [];
    let [from, fromOffset, port] = [start, offsets.get(edge.from)?.get(edge.fromPort) ?? 0, edge.fromPort];
    /** Leads on to an item, by the link that another edge leads there by if there is one. */
    const leadOn = (to: number, toOffset: number, toPort: string): void => {
      const net = netOf(isJoined ? `${trunk} ${items[to]?.column}` : `from ${from} ${port}`);
      const key = `${net} ${from} ${port} ${to} ${toPort}`;
      const known = linkTo.get(key) ?? links.push({ from, fromOffset, to, toOffset, net }) - 1;
      linkTo.set(key, known);
      if (isJoined && to === end) joined.add(net);
      way.push(known);
    };
    for (let column = first.column + 1; column < last.column; column++) {
      const isLabel = edge.label !== null && column === last.column - 1;
      const key = `${trunk} ${column}`;
      let next = isLabel ? undefined : points.get(key);
      if (next === undefined) {
        const size = sizeOfStop(isLabel ? edge.label : null, isDown);
        next = add({ column, ...size, node: null, label: isLabel ? edge.id : null, place: last.place });
        if (!isLabel) points.set(key, next);
      }
      const offset = isLabel ? (isDown ? LABEL_LINE : (items[next]?.height ?? 0) / 2) : 0;
      leadOn(next, offset, "");
      [from, fromOffset, port] = [next, offset, ""];
    }
    leadOn(end, offsets.get(edge.to)?.get(edge.toPort) ?? 0, edge.toPort);
    ways.set(edge.id, way);
  }
  return { items, links, columns, ways, joined, backward, itemOf };
}

function endOf({ to, toPort }: EdgeToRoute): string {
  return `${to} ${toPort}`;
}

function sizeOfStop(label: EdgeToRoute["label"], isDown: boolean): { readonly width: number; readonly height: number } {
  if (label === null) return { width: 0, height: 0 };
  return isDown ? { width: label.height, height: label.width } : label;
}
