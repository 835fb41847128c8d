import { assembleLayout } from "./assemble-layout.ts";
import { EMPTY_BOX } from "./enclose.ts";
import { connected } from "./layered/connected.ts";
import type { Direction, GraphLayout, LayoutGraph, Point } from "./layout.ts";

/** So many parts that no line connects are put next to each other; fewer can be looked through in one line. */
export const PARTS_TO_FOLD = 6;

/** Room above each part for the name of its frame, and next to it. */
const GAP = { x: 40, y: 44 };
/** The picture has to be this much larger for the parts to be in several lines. */
const WORTH = 1.15;
/** Where one scrolls, the parts are no broader together than this, if they can be. */
const SCROLLED_WIDTH = 1_200;

type LayoutFlat = (graph: LayoutGraph) => GraphLayout;

/**
 * Lays out a graph; many parts that no line connects are in several columns from top to bottom, or in rows where the graph
 * runs down, so that all of it can be shown as large as the window lets it.
 */
export function foldParts(graph: LayoutGraph, layoutFlat: LayoutFlat): GraphLayout {
  const parts = graph.windowShape === undefined ? [] : partsOf(graph);
  if (parts.length < PARTS_TO_FOLD) return layoutFlat(graph);
  const laid = parts.map(layoutFlat);
  const sizes = laid.map(({ bounds: { width, height } }) => ({ width, height }));
  const corners = bestCorners(sizes, graph.direction, graph.windowShape ?? null);
  if (corners === null) return layoutFlat(graph);
  const moved = laid.map(({ bounds, nodes, edges }, at) => {
    const corner = corners[at] ?? EMPTY_BOX;
    const move = <P extends Point>(point: P): P => ({
      ...point,
      x: point.x - bounds.x + corner.x,
      y: point.y - bounds.y + corner.y,
    });
    return {
      nodes: nodes.map(move),
      edges: edges.map((edge) => ({ ...edge, points: edge.points.map(move), label: move(edge.label) })),
    };
  });
  const nodes = new Map(moved.flatMap((part) => part.nodes.map((node) => [node.key, node])));
  const edges = new Map(moved.flatMap((part) => part.edges.map((edge) => [edge.id, edge])));
  return assembleLayout(
    graph,
    "layered",
    graph.nodes.flatMap(({ key }) => nodes.get(key) ?? []),
    graph.edges.flatMap(({ id }) => edges.get(id) ?? []),
  );
}

/** The parts that no line connects, in order of their first nodes. */
function partsOf(graph: LayoutGraph): readonly LayoutGraph[] {
  const places = new Map(graph.nodes.map(({ key }, place) => [key, place]));
  const pairs = graph.edges.map(({ from, to }) => ({ from: places.get(from) ?? 0, to: places.get(to) ?? 0 }));
  return connected(graph.nodes.length, pairs).map((members): LayoutGraph => {
    const nodes = members.flatMap((place) => graph.nodes[place] ?? []);
    const keys = new Set(nodes.map(({ key }) => key));
    return { ...graph, nodes, edges: graph.edges.filter(({ from }) => keys.has(from)) };
  });
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Folded extends Size {
  readonly corners: readonly Point[];
}

/** Where the parts lie in as many lines as show them largest; null where one line is nearly as good. */
function bestCorners(sizes: readonly Size[], direction: Direction, shape: number | null): readonly Point[] | null {
  const one = fold(sizes, direction, Infinity);
  const most = Math.ceil(Math.sqrt(sizes.length) * 4);
  let best: Folded | null = null;
  for (let lines = 2; lines <= Math.min(most, sizes.length); lines++) {
    const folded = inLines(sizes, direction, lines);
    if (isBetter(folded, best ?? one, shape, best === null ? WORTH : 1)) best = folded;
  }
  return best?.corners ?? null;
}

function isBetter(one: Size, other: Size, shape: number | null, worth: number): boolean {
  if (shape !== null) return scaleOf(one, shape) > scaleOf(other, shape) * worth;
  const [width, before] = [one, other].map((size) => Math.max(size.width, SCROLLED_WIDTH));
  return width === before ? one.height * worth < other.height : (width ?? 0) < (before ?? 0);
}

/** How large it can be drawn in a window of height 1. */
function scaleOf({ width, height }: Size, shape: number): number {
  return Math.min(shape / width, 1 / height);
}

/** The shortest lines, of which there are no more than `lines`. */
function inLines(sizes: readonly Size[], direction: Direction, lines: number): Folded {
  const lengths = sizes.map((size) => lengthOf(size, direction));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let [least, most] = [Math.max(total / lines, ...lengths), total];
  while (most - least > 1) {
    const middle = (least + most) / 2;
    if (countLines(lengths, middle) <= lines) most = middle;
    else least = middle;
  }
  return fold(sizes, direction, most);
}

/** How much of a line a part takes. */
function lengthOf({ width, height }: Size, direction: Direction): number {
  return direction === "right" ? height + GAP.y : width + GAP.x;
}

function countLines(lengths: readonly number[], longest: number): number {
  let lines = 1;
  let end = 0;
  for (const length of lengths) {
    if (end > 0 && end + length > longest) {
      lines++;
      end = 0;
    }
    end += length;
  }
  return lines;
}

/** Puts the parts one after the other, in lines no longer than `longest`. */
function fold(sizes: readonly Size[], direction: Direction, longest: number): Folded {
  const isRight = direction === "right";
  const corners: Point[] = [];
  /** Along the line, where the line is, and how broad it is. */
  let [end, start, breadth, length] = [0, 0, 0, 0];
  for (const size of sizes) {
    const own = lengthOf(size, direction);
    if (end > 0 && end + own > longest) {
      start += breadth + (isRight ? GAP.x : GAP.y);
      [end, breadth] = [0, 0];
    }
    corners.push(isRight ? { x: start, y: end } : { x: end, y: start });
    end += own;
    length = Math.max(length, end);
    breadth = Math.max(breadth, isRight ? size.width : size.height);
  }
  const across = start + breadth;
  return isRight
    ? { corners, width: across, height: length - GAP.y }
    : { corners, width: length - GAP.x, height: across };
}
