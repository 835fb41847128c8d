import type { Analysis, Stage } from "#core/analysis.ts";
import type { StageGroup } from "../groups/stage-groups.ts";
import type { GraphEdge, GraphNode, NodeId } from "#core/graph/stage-graph.ts";
import { isSetting, rowKind } from "./row-kind.ts";
import { sourceCaption, sourceName, sourceNameLength } from "#document/stages/source-view.ts";
import { sourceWidth } from "./source-size.ts";
import { MAX_OWN_LINES } from "./card-geometry.ts";

/** What of a stage decides how large its card is; lengths in letters. */
export interface StageShape {
  readonly name: string;
  readonly doc: number;
  /** Each row with settings drawn together, the FROM first. */
  readonly rows: readonly number[];
  /** The rows that bring something in from a stage or an image. */
  readonly entries: readonly number[];
}

/** What of a graph decides how it can be drawn: few numbers, so that many ways can be tried. */
export interface PictureShape {
  readonly stages: readonly StageShape[];
  /** The stages of each layer that has some. */
  readonly layers: readonly (readonly StageShape[])[];
  /** The sources that have a node, with the layer of their first reader. */
  readonly sources: readonly { readonly layer: number; readonly width: number }[];
  /** Lines that arrive in each layer. */
  readonly arrivals: readonly number[];
  /** Lines that pass by each layer on their way from an earlier to a later one. */
  readonly passing: readonly number[];
  /** The same where the many copies into one stage pass as one line. */
  readonly trunksPassing: readonly number[];
  /** Something is copied or mounted from a stage. */
  readonly hasLabels: boolean;
  /** Letters in a line with which nearly all rows are read in two lines. */
  readonly wantedLetters: number;
}

interface ShapeContext {
  readonly analysis: Analysis;
  readonly nodes: ReadonlyMap<NodeId, GraphNode>;
  readonly stageOf: ReadonlyMap<NodeId, number>;
  /** The edges that are drawn as lines. */
  readonly edges: readonly GraphEdge[];
  readonly layers: readonly number[];
  readonly isVisible: (stage: number) => boolean;
  /** Stages that are drawn as one card with a name. */
  readonly groups: readonly StageGroup[];
}

const MIN_WANTED = 18;
const MAX_WANTED = 40;
const TEXT_LIMIT = 80;

/** Measures what to draw. */
export function pictureShape(context: ShapeContext): PictureShape {
  const { analysis, edges, stageOf, nodes } = context;
  const entries = entryRows(edges, nodes);
  const visible = analysis.stages.filter(({ index }) => context.isVisible(index));
  const shapes = new Map(visible.map((stage) => [stage.index, stageShape(stage, entries)]));
  for (const { name, stages: own } of context.groups) {
    shapes.set(own[0] ?? -1, { name, doc: 0, rows: [], entries: [] });
  }
  const used = [...new Set([...shapes.keys()].map((index) => context.layers[index] ?? 0))].toSorted((a, b) => a - b);
  const placeOf = new Map(used.map((layer, place) => [layer, place]));
  const layerOf = (id: NodeId): number => placeOf.get(context.layers[stageOf.get(id) ?? -1] ?? -1) ?? 0;
  const layers = used.map((): StageShape[] => []);
  for (const [index, shape] of shapes) layers[layerOf(`stage:${index}`)]?.push(shape);
  const stages = [...shapes.values()];
  return {
    stages,
    layers,
    sources: sourceShapes(edges, nodes, layerOf, sourceNameLength(visible.length)),
    arrivals: arrivalsOf(edges, nodes, layerOf, layers.length),
    passing: passingOf(edges, nodes, layerOf, layers.length, (edge) => edge.from),
    trunksPassing: passingOf(edges, nodes, layerOf, layers.length, trunkOf(edges)),
    hasLabels: edges.some((edge) => edge.kind !== "from" && nodes.get(edge.from)?.kind === "stage"),
    wantedLetters: wantedLetters(stages),
  };
}

function entryRows(edges: readonly GraphEdge[], nodes: ReadonlyMap<NodeId, GraphNode>): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const edge of edges) {
    const kind = nodes.get(edge.from)?.kind;
    if (edge.kind === "from" || (kind !== "stage" && kind !== "image")) continue;
    for (const { instruction } of edge.uses) rows.add(instruction);
  }
  return rows;
}

function stageShape(stage: Stage, entries: ReadonlySet<number>): StageShape {
  const rows = [Math.min(stage.baseWritten.length + 5, TEXT_LIMIT)];
  const entering: number[] = [];
  let isSettings = false;
  for (const { index, keyword, original } of stage.instructions) {
    const length = Math.min(original.length, TEXT_LIMIT);
    const brings = entries.has(index);
    if (brings) entering.push(length);
    const sets = !brings && isSetting(rowKind(keyword));
    if (!sets || !isSettings) rows.push(sets ? MIN_WANTED : length);
    isSettings = sets;
  }
  return { name: stage.label, doc: stage.doc.length, rows, entries: entering };
}

function sourceShapes(
  edges: readonly GraphEdge[],
  nodes: ReadonlyMap<NodeId, GraphNode>,
  layerOf: (id: NodeId) => number,
  mostLetters: number,
): PictureShape["sources"] {
  const first = new Map<NodeId, number>();
  for (const { from, to } of edges) {
    if (nodes.get(from)?.kind === "stage") continue;
    first.set(from, Math.min(first.get(from) ?? Infinity, layerOf(to)));
  }
  return [...first].map(([id, layer]) => {
    const node = nodes.get(id);
    return {
      layer,
      width:
        node === undefined || node.kind === "stage"
          ? 0
          : sourceWidth(sourceName(node, mostLetters), sourceCaption(node)),
    };
  });
}

/** All lines that leave one place and go the same way share a trunk. */
function arrivalsOf(
  edges: readonly GraphEdge[],
  nodes: ReadonlyMap<NodeId, GraphNode>,
  layerOf: (id: NodeId) => number,
  count: number,
): readonly number[] {
  const trunks = Array.from({ length: count }, () => new Set<string>());
  for (const edge of edges) {
    if (nodes.get(edge.from)?.kind === "stage") trunks[layerOf(edge.to)]?.add(`${edge.from}:${edge.kind}`);
  }
  return trunks.map((set) => set.size);
}

/** What the lines of an edge join at: the end of those that arrive as one, else the start. */
function trunkOf(edges: readonly GraphEdge[]): (edge: GraphEdge) => string {
  const arriving = new Map<NodeId, number>();
  for (const { to, kind } of edges) if (kind !== "from") arriving.set(to, (arriving.get(to) ?? 0) + 1);
  return ({ from, to, kind }) => (kind !== "from" && (arriving.get(to) ?? 0) > MAX_OWN_LINES ? `to ${to}` : from);
}

/** By layer, how many lines pass it. The edges of one line start or end together: it passes all layers that any of them passes. */
function passingOf(
  edges: readonly GraphEdge[],
  nodes: ReadonlyMap<NodeId, GraphNode>,
  layerOf: (id: NodeId) => number,
  count: number,
  lineOf: (edge: GraphEdge) => string,
): readonly number[] {
  const lines = new Map<string, { readonly first: number; readonly last: number }>();
  for (const edge of edges) {
    const [first, last] = [layerOf(edge.from) + 1, layerOf(edge.to) - 1];
    if (first > last || nodes.get(edge.from)?.kind !== "stage") continue;
    const line = `${lineOf(edge)}:${edge.kind}`;
    const known = lines.get(line) ?? { first, last };
    lines.set(line, { first: Math.min(first, known.first), last: Math.max(last, known.last) });
  }
  const changes = Array.from({ length: count + 1 }, () => 0);
  for (const { first, last } of lines.values()) {
    changes[first] = (changes[first] ?? 0) + 1;
    changes[last + 1] = (changes[last + 1] ?? 0) - 1;
  }
  let passing = 0;
  return changes.slice(0, count).map((change) => {
    passing += change;
    return passing;
  });
}

function wantedLetters(stages: readonly StageShape[]): number {
  const letters = stages.flatMap(({ rows }) => rows).toSorted((one, other) => one - other);
  const most = letters[Math.floor(letters.length * 0.9)] ?? 0;
  // A stage that is alone has room for each row in one line.
  const part = stages.length === 1 ? 1 : 0.55;
  return Math.min(Math.max(Math.ceil(most * part) + 2, MIN_WANTED), MAX_WANTED);
}
