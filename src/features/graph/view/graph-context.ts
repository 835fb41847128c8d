import type { Analysis } from "#core/analysis.ts";
import type { GraphEdge, GraphNode, NodeId } from "#core/graph/stage-graph.ts";
import type { Direction } from "#layout/layout.ts";
import { type CardMetrics, cardMetrics } from "../card-view/card-metrics.ts";
import { cutMiddle } from "#document/stages/cut-middle.ts";
import { type Density, densityFor } from "../card-view/density.ts";
import type { GraphSizing } from "../card-view/sizing-options.ts";
import { chooseSizing } from "../card-view/graph-sizing.ts";
import { pictureShape } from "../card-view/picture-shape.ts";
import { type Bringing, CHIP_LENGTH } from "../card-view/row-view.ts";
import type { ShownBuilds } from "#document/analysis/shown-builds.ts";
import { sourceName, type SourceView } from "#document/stages/source-view.ts";
import type { NodePath } from "#document/stages/node-path.ts";
import { foldedFileKey, foldedFiles } from "./folded-files.ts";
import type { DrawnStage, StageLink } from "../groups/drawn-stage.ts";
import type { GroupedStages } from "../groups/stage-groups.ts";
import { stageKeys } from "../card-view/stage-key.ts";
import { stageLayers } from "#document/stages/stage-layers.ts";
import { type StageRole, stageRoles } from "#document/stages/stage-role.ts";

/** How the graph should be shown. */
export interface DrawingOptions {
  /** "auto" for what can be read better. */
  readonly direction: Direction | "auto";
  readonly skipped: "dim" | "hide";
  /** Indices of stages whose cards are closed. */
  readonly collapsed: readonly number[];
  /** Paths of the Dockerfiles that are drawn as one card each. */
  readonly foldedFiles?: readonly string[];
  /** Keys of stages that show all their rows, whatever the room. */
  readonly expanded: readonly string[];
  /** An image that several stages use is drawn once for each. */
  readonly splitsImages: boolean;
  /** Where there are many stages, those that are skipped are drawn as one group. */
  readonly foldsSkipped?: boolean;
  /** Puts stages of a graph that is too large to be read together; none are where this is left out. */
  readonly groupStages?: (stages: readonly DrawnStage[], edges: readonly StageLink[]) => GroupedStages;
  /** Makes the cards of what `groupStages` puts together. */
  readonly groupViews?: (context: GraphContext) => readonly SourceView[];
  /** The only things shown, where one path is shown alone. */
  readonly only?: NodePath | null;
  readonly isTouch: boolean;
  /** How much broader the letters of the system's font are than usual; as broad where this is left out. */
  readonly letterScale?: number;
  /** Pixels that the graph can be shown in; no height where one scrolls. */
  readonly screenWidth: number;
  readonly screenHeight?: number;
  /** How the same document is drawn now: it stays so while that is nearly as good as anything else. */
  readonly previous?: GraphSizing | null;
  /** Several targets at once; only the chosen one where this is left out. */
  readonly builds?: ShownBuilds;
  /** How much instructions take from the build context, by `amountKey`; null where its files aren't known. */
  readonly amounts?: ReadonlyMap<string, string> | null;
}

/** What all parts of the view are made from; worked out once. */
export interface GraphContext {
  readonly analysis: Analysis;
  readonly options: DrawingOptions;
  readonly builds: ShownBuilds;
  readonly metrics: CardMetrics;
  readonly plan: GraphSizing;
  readonly density: Density;
  /** By index of stage, as are the next two. */
  readonly roles: readonly StageRole[];
  readonly keys: readonly string[];
  readonly layers: readonly number[];
  readonly isVisible: (stage: number) => boolean;
  /** The stages that are drawn as their Dockerfile, by path. */
  readonly filesFolded: ReadonlyMap<string, readonly number[]>;
  /** The stages that are drawn as groups; null where none are put together. */
  readonly grouped: GroupedStages | null;
  /** The skipped stages that are one group, or would be; none where they are too few for that. */
  readonly foldable: readonly number[];
  readonly isFolded: boolean;
  readonly stageOf: ReadonlyMap<NodeId, number>;
  readonly nodes: ReadonlyMap<NodeId, GraphNode>;
  /** The edges whose both ends are shown, in order of the text. */
  readonly edges: readonly GraphEdge[];
  /** By stage, then by `Instruction.index`: stages of one text that differ by an argument have their instructions in common. */
  readonly brings: ReadonlyMap<number, ReadonlyMap<number, readonly Bringing[]>>;
  /**
   * Drawn as a sign at its row, not as a node with lines: scratch, which gives nothing, and the build context and images
   * where their lines would hide all others.
   */
  readonly isInline: (edge: GraphEdge) => boolean;
}

/** More readers than this, and the lines from the build context hide all others. */
const MAX_CONTEXT_EDGES = 3;
const MAX_STAGES_WITH_CONTEXT = 7;

/** From so many stages on, one can't follow every line: what tells little steps back. */
const MIN_STAGES_TO_FOLD = 16;
/** Fewer skipped stages than this are no group. */
const MIN_FOLDED = 3;
/** An image that more stages take from is a label on each. */
const MAX_IMAGE_EDGES = 3;

const NO_FILES: ReadonlyMap<string, readonly number[]> = new Map();

/** Gathers what the parts of the view need. */
export function graphContext(analysis: Analysis, options: DrawingOptions): GraphContext {
  const { stages, graph, build } = analysis;
  const builds = options.builds ?? [build];
  const roles = stageRoles(analysis, builds);
  const ownLayers = stageLayers(stages.length, graph);
  const hides = options.skipped === "hide" && builds.some(({ stage }) => stage >= 0);
  const { only = null } = options;
  const isLarge = stages.length >= MIN_STAGES_TO_FOLD;
  const hasTarget = builds.some(({ stage }) => stage >= 0);
  const skipped = roles.flatMap(({ build: kind }, index) => (kind === "skipped" ? [index] : []));
  const foldable = isLarge && !hides && only === null && hasTarget && skipped.length >= MIN_FOLDED ? skipped : [];
  const isFolded = foldable.length > 0 && options.foldsSkipped === true;
  const isPresent = (stage: number): boolean =>
    only === null ? !(hides || isFolded) || roles[stage]?.build !== "skipped" : only.nodes.has(`stage:${stage}`);
  const filesFolded = only === null ? foldedFiles(analysis, options.foldedFiles ?? [], isPresent) : NO_FILES;
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const stageOf = new Map(graph.nodes.flatMap((node) => (node.kind === "stage" ? [[node.id, node.stage]] : [])));
  const ownKeys = stageKeys(stages, analysis.project?.places);
  const present = stages.filter(({ index }) => isPresent(index)).map(({ index }) => index);
  const grouped = filesFolded.size > 0 ? null : groupsOf(options, { analysis, present, keys: ownKeys, roles, stageOf });
  const layers = grouped === null ? ownLayers : ownLayers.map((own, stage) => grouped.layers.get(stage) ?? own);
  /** What a stage that has no card is drawn as. */
  const holderOf = new Map([
    ...[...filesFolded].flatMap(([path, own]) => own.map((stage) => [stage, foldedFileKey(path)] as const)),
    ...(grouped?.closed ?? []).flatMap(({ key, stages: own }) => own.map((stage) => [stage, key] as const)),
  ]);
  const isVisible = (stage: number): boolean => isPresent(stage) && !holderOf.has(stage);
  const isShown = (id: NodeId): boolean => {
    const stage = stageOf.get(id);
    return stage === undefined || isPresent(stage);
  };
  // Of a folded Dockerfile or a group one sees what leads to others.
  const isInside = ({ from, to }: GraphEdge): boolean => {
    const holder = holderOf.get(stageOf.get(to) ?? -1);
    const taken = stageOf.get(from);
    return holder !== undefined && (taken === undefined || holderOf.get(taken) === holder);
  };
  const isOnPath = (edge: GraphEdge): boolean => only === null || only.edges.has(edge.id);
  const edges = graph.edges.filter(
    (edge) => isShown(edge.from) && isShown(edge.to) && isOnPath(edge) && !isInside(edge),
  );
  const visible = stages.filter(({ index }) => isVisible(index));
  const contextEdges = edges.filter((edge) => nodes.get(edge.from)?.kind === "context").length;
  const hidesContext = contextEdges > MAX_CONTEXT_EDGES || visible.length > MAX_STAGES_WITH_CONTEXT;
  const labels = isLarge && !options.splitsImages ? busyImages(edges, nodes) : new Set<NodeId>();
  const isInline = (edge: GraphEdge): boolean =>
    isScratch(nodes.get(edge.from)) || (edge.from === "context" && hidesContext) || labels.has(edge.from);
  const lines = edges.filter((edge) => !isInline(edge));
  const metrics = cardMetrics(options.isTouch, options.letterScale ?? 1);
  const groups = grouped?.closed ?? [];
  const plan = chooseSizing(pictureShape({ analysis, nodes, stageOf, edges: lines, layers, isVisible, groups }), {
    direction: options.direction,
    screenWidth: options.screenWidth,
    screenHeight: options.screenHeight ?? Infinity,
    metrics,
    previous: options.previous ?? null,
  });
  return {
    analysis,
    options,
    builds,
    metrics,
    plan,
    density: densityFor(visible.length + groups.length, plan),
    roles,
    keys: ownKeys.map((key, stage) => holderOf.get(stage) ?? key),
    layers,
    isVisible,
    filesFolded,
    grouped,
    foldable,
    isFolded,
    stageOf,
    nodes,
    edges,
    brings: bringingRows(analysis, nodes, stageOf),
    isInline,
  };
}

/** The groups of the stages that are present; null where there are none. */
function groupsOf(
  { groupStages, only = null }: DrawingOptions,
  {
    analysis,
    present,
    keys,
    roles,
    stageOf,
  }: Pick<GraphContext, "analysis" | "keys" | "roles" | "stageOf"> & { readonly present: readonly number[] },
): GroupedStages | null {
  if (groupStages === undefined) return null;
  const { stages, graph, project } = analysis;
  const others = only === null ? null : new Set([...only.through, ...only.needs]);
  /** The node whose path is shown alone keeps its card. */
  const isShownAlone = (id: NodeId): boolean => others?.has(id) === false;
  const drawn = present.map((index): DrawnStage => {
    const build = roles[index]?.build ?? "skipped";
    const file = project?.places[index]?.dockerfile ?? "";
    return {
      index,
      key: keys[index] ?? "",
      name: stages[index]?.name ?? "",
      file,
      kind: build === "target" || isShownAlone(`stage:${index}`) ? null : build,
    };
  });
  const pairs = graph.edges.map(({ from, to }) => ({ from: stageOf.get(from) ?? -1, to: stageOf.get(to) ?? -1 }));
  const grouped = groupStages(drawn, pairs);
  return grouped.count === 0 ? null : grouped;
}

/** The images that so many stages take from that their lines would hide all others. */
function busyImages(edges: readonly GraphEdge[], nodes: ReadonlyMap<NodeId, GraphNode>): ReadonlySet<NodeId> {
  const readers = new Map<NodeId, Set<NodeId>>();
  for (const { from, to } of edges) {
    if (nodes.get(from)?.kind === "image") readers.set(from, (readers.get(from) ?? new Set()).add(to));
  }
  return new Set([...readers].flatMap(([image, stages]) => (stages.size > MAX_IMAGE_EDGES ? [image] : [])));
}

function isScratch(node: GraphNode | undefined): boolean {
  return node?.kind === "image" && node.ref === "scratch";
}

function bringingRows(
  { graph, stages }: Analysis,
  nodes: ReadonlyMap<NodeId, GraphNode>,
  stageOf: ReadonlyMap<NodeId, number>,
): GraphContext["brings"] {
  const brings = stages.map(() => new Map<number, Bringing[]>());
  for (const edge of graph.edges) {
    const node = nodes.get(edge.from);
    const to = stageOf.get(edge.to) ?? -1;
    const rows = brings[to];
    if (node === undefined || rows === undefined) continue;
    const from = node.kind === "stage" ? (stages[node.stage]?.label ?? "") : sourceName(node);
    const isStageOrImage = node.kind === "stage" || node.kind === "image";
    for (const instruction of new Set(instructionsOf(edge, stages[to]?.from.index ?? -1))) {
      const known = rows.get(instruction) ?? [];
      rows.set(instruction, [
        ...known,
        { edge: edge.id, kind: edge.kind, from, shortFrom: cutMiddle(from, CHIP_LENGTH), isStageOrImage },
      ]);
    }
  }
  return new Map(brings.entries());
}

/** The rows an edge leads to; what an inherited ONBUILD brings arrives at the FROM. */
export function instructionsOf(edge: GraphEdge, fromRow: number): readonly number[] {
  return edge.uses.map((use) => (use.instruction < 0 ? fromRow : use.instruction));
}
