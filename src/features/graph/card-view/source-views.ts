import type { GraphEdge, GraphNode } from "#core/graph/stage-graph.ts";
import { graphCardMessages } from "#i18n/en/graph/cards.ts";
import { farNameSize, lettersWidth, type NameBox, ONE_LINE } from "./overview-name.ts";
import type { GraphContext } from "../view/graph-context.ts";
import { imageShortName, urlShortName } from "#document/stages/image-name.ts";
import { sourceRows } from "./source-rows.ts";
import { largeSourceWidth, sourceWidth } from "./source-size.ts";
import { cutMiddle } from "#document/stages/cut-middle.ts";
import { distinctImageNames } from "#document/stages/distinct-names.ts";
import {
  sourceCaption,
  sourceName,
  sourceNameLength,
  type SourceView,
  usedSources,
} from "#document/stages/source-view.ts";

const FAR_EXTRAS = 14;
/** Smaller than the names of most stages, which matter more. */
const LARGEST_FAR_NAME = 24;
/** Where all of a graph is too small for names: as large as they are where its width is on the screen. */
const USUAL_FAR_NAME = 30;
const HEIGHT = 40;
const TOUCH_HEIGHT = 48;

/** A node of the graph that isn't a stage, with the edges that leave it here. */
interface DrawnSource {
  readonly key: string;
  readonly edges: readonly GraphEdge[];
}

/** The key of the node that `edge` leaves, where that isn't a stage. */
export function sourceKey(edge: GraphEdge, context: GraphContext): string {
  const { options, nodes } = context;
  const group = groupOfReader(edge, context);
  if (group !== "") return `${edge.from}@${group}`;
  const isSplit = options.splitsImages && nodes.get(edge.from)?.kind === "image";
  return isSplit ? `${edge.from}@${edge.to}` : edge.from;
}

/** Of a project with several Dockerfiles, the one that takes something: each has the sources that it takes from. */
function groupOfReader(edge: GraphEdge, { analysis, stageOf }: GraphContext): string {
  const { project } = analysis;
  if (project === undefined || project.dockerfiles.length < 2) return "";
  return project.places[stageOf.get(edge.to) ?? -1]?.dockerfile ?? "";
}

/** The sources that something shown takes from, each just before the first stage that does. */
export function sourceViews(context: GraphContext): readonly SourceView[] {
  const used = usedSources(context.analysis, context.builds);
  const drawn = drawnSources(context);
  const rows = sourceRows(
    stagesByLayer(context),
    drawn.map(({ edges }) => firstLayer(edges, context)),
    context.options.screenHeight === undefined,
  );
  const doubts = doubtedLines(context);
  const mostLetters = sourceNameLength(context.analysis.stages.filter(({ index }) => context.isVisible(index)).length);
  const shared = sharedNames(drawn, mostLetters, context);
  const farNames = distinctImageNames(
    context.analysis.graph.nodes.flatMap((node) => (node.kind === "image" ? [node.ref] : [])),
  );
  return drawn.flatMap(({ key, edges }, place): readonly SourceView[] => {
    const node = context.nodes.get(edges[0]?.from ?? "");
    if (node === undefined || node.kind === "stage") return [];
    const farName = shortNameOf(node, farNames);
    const usual = sourceName(node, mostLetters);
    const name = node.kind === "image" && shared.has(usual) ? cutMiddle(farName, mostLetters) : usual;
    const isBuilt = edges.some((edge) => context.roles[context.stageOf.get(edge.to) ?? -1]?.build !== "skipped");
    const isDoubtful = node.kind === "image" && edges.some((edge) => edge.uses.some(({ line }) => doubts.has(line)));
    const caption = isDoubtful ? graphCardMessages().misspelt : sourceCaption(node);
    const width = widthWithLargeName(sourceWidth(name, caption), name, farName, context);
    const height = context.options.isTouch ? TOUCH_HEIGHT : HEIGHT;
    return [
      {
        id: node.id,
        key,
        group: edges[0] === undefined ? "" : groupOfReader(edges[0], context),
        kind: node.kind,
        ref: refOf(node),
        name,
        caption,
        isDoubtful,
        build: isBuilt && used.has(node.id) ? "built" : "skipped",
        layer: firstLayer(edges, context),
        row: rows[place] ?? 0,
        farName,
        farSize: farNameSize(farName, farBox(width, context), LARGEST_FAR_NAME),
        width,
        height,
      },
    ];
  });
}

/**
 * Where letters are large because all of a graph is seen from further away, a source is as wide as its name needs, but
 * not wider than a card.
 */
function widthWithLargeName(width: number, name: string, farName: string, { plan, metrics }: GraphContext): number {
  const size = plan.nameSize > 0 || !plan.isFar ? plan.nameSize : USUAL_FAR_NAME;
  if (size === 0) {
    return plan.level === "low" ? Math.max(width, Math.min(largeSourceWidth(name), plan.cardWidth)) : width;
  }
  const needed = Math.ceil(lettersWidth(farName) * metrics.nameScale * size) + FAR_EXTRAS;
  return Math.max(width, Math.min(needed, plan.cardWidth));
}

/** The room that a source of a width has for its name seen from afar. */
export function farBox(width: number, { metrics }: GraphContext): NameBox {
  return { width: width - FAR_EXTRAS, height: ONE_LINE, scale: metrics.nameScale };
}

type Source = Exclude<GraphNode, { readonly kind: "stage" }>;

/** The names that several of the images drawn would have, cut to the room there is. */
function sharedNames(drawn: readonly DrawnSource[], most: number, { nodes }: GraphContext): ReadonlySet<string> {
  const refs = new Map<string, Set<string>>();
  for (const { edges } of drawn) {
    const node = nodes.get(edges[0]?.from ?? "");
    if (node?.kind !== "image") continue;
    const name = sourceName(node, most);
    refs.set(name, (refs.get(name) ?? new Set()).add(node.ref));
  }
  return new Set([...refs].flatMap(([name, { size }]) => (size > 1 ? [name] : [])));
}

function shortNameOf(node: Source, names: ReadonlyMap<string, string>): string {
  switch (node.kind) {
    case "image":
      return names.get(node.ref) ?? imageShortName(node.ref);
    case "context":
      return graphCardMessages().filesFromAfar;
    case "named":
      return node.key;
    case "git":
    case "http":
      return urlShortName(node.url);
  }
}

/** What a source is known by outside. */
export function refOf(node: Source): string {
  switch (node.kind) {
    case "image":
      return node.ref;
    case "context":
    case "named":
      return node.id;
    case "git":
    case "http":
      return node.url;
  }
}

/** The lines whose image is hardly meant: a stage is called nearly so. */
function doubtedLines({ analysis }: GraphContext): ReadonlySet<number> {
  const doubts = analysis.problems.filter(({ rule }) => rule === "stages/misspelt-stage");
  return new Set(doubts.map(({ lines }) => lines.first));
}

function firstLayer(edges: readonly GraphEdge[], { layers, stageOf }: GraphContext): number {
  return Math.min(...edges.map((edge) => layers[stageOf.get(edge.to) ?? -1] ?? 0));
}

function stagesByLayer({ analysis, isVisible, layers }: GraphContext): readonly number[] {
  const counts: number[] = [];
  for (const { index } of analysis.stages) {
    const layer = layers[index] ?? 0;
    if (isVisible(index)) counts[layer] = (counts[layer] ?? 0) + 1;
  }
  return Array.from(counts, (count) => count ?? 0);
}

function drawnSources(context: GraphContext): readonly DrawnSource[] {
  const found = new Map<string, GraphEdge[]>();
  for (const edge of context.edges) {
    const kind = context.nodes.get(edge.from)?.kind;
    if (kind === undefined || kind === "stage" || context.isInline(edge)) continue;
    const key = sourceKey(edge, context);
    found.set(key, [...(found.get(key) ?? []), edge]);
  }
  return [...found].map(([key, edges]) => ({ key, edges }));
}
