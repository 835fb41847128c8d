import type { GraphEdge } from "#core/graph/stage-graph.ts";
import { edgeDescription, edgeLabel, edgeUses } from "#document/stages/edge-label.ts";
import type { EdgeView } from "#document/stages/edge-view.ts";
import { type GraphContext, instructionsOf } from "./graph-context.ts";
import { sourceName } from "#document/stages/source-view.ts";
import { sourceKey } from "../card-view/source-views.ts";

/** The edges between what is shown, in order of the text. */
export function edgeViews(context: GraphContext): readonly EdgeView[] {
  const views = context.edges.map((edge) => viewOfEdge(edge, context));
  return context.filesFolded.size === 0 && context.grouped === null ? views : joinedLines(views);
}

/** Of so many edges that are one line it is said what they bring. */
const MAX_DESCRIBED = 3;

/** Several edges between the same two cards, one of them a folded Dockerfile or a group, are one line. */
function joinedLines(views: readonly EdgeView[]): readonly EdgeView[] {
  const lines = new Map<string, EdgeView[]>();
  for (const view of views) {
    const known = lines.get(view.key);
    if (known === undefined) lines.set(view.key, [view]);
    else known.push(view);
  }
  return [...lines.values()].flatMap(joinedLine);
}

/** To other programs, the line is the first of its edges that is built. */
function joinedLine(edges: readonly EdgeView[]): readonly EdgeView[] {
  const line = edges.find(({ build }) => build === "built") ?? edges[0];
  if (line === undefined || edges.length === 1) return edges;
  const described = edges.slice(0, MAX_DESCRIBED).map(({ description }) => description);
  return [
    {
      ...line,
      ships: edges.some(({ ships }) => ships),
      label: "",
      joinedIds: [line, ...edges.filter((edge) => edge !== line)].map(({ id }) => id),
      description: [...described, ...(edges.length > MAX_DESCRIBED ? ["…"] : [])].join(" "),
      instructions: [...new Set(edges.flatMap(({ instructions }) => instructions))],
      uses: edges.flatMap(({ uses }) => uses),
    },
  ];
}

/** What is said of an edge that is not drawn, too. */
export type EdgeFacts = Pick<EdgeView, "id" | "fromId" | "toId" | "kind" | "isContext" | "lines" | "build">;

export function edgeFacts(edge: GraphEdge, context: GraphContext): EdgeFacts {
  const { analysis, stageOf, roles, nodes } = context;
  const toStage = stageOf.get(edge.to);
  const node = nodes.get(edge.from);
  const role = roles[toStage ?? -1];
  return {
    id: edge.id,
    fromId: publicId(analysis, edge.from, stageOf.get(edge.from)),
    toId: publicId(analysis, edge.to, toStage),
    kind: edge.kind,
    isContext: node !== undefined && node.kind !== "stage" && node.kind !== "image" && node.kind !== "named",
    lines: [...new Set(edge.uses.map((use) => use.line))],
    build: role === undefined || role.build === "skipped" ? "skipped" : "built",
  };
}

/** An edge as it is drawn. */
function viewOfEdge(edge: GraphEdge, context: GraphContext): EdgeView {
  const { analysis, stageOf, keys, roles, nodes } = context;
  const fromStage = stageOf.get(edge.from);
  const toStage = stageOf.get(edge.to) ?? -1;
  const fromKey = fromStage === undefined ? sourceKey(edge, context) : (keys[fromStage] ?? edge.from);
  const toKey = keys[toStage] ?? edge.to;
  const node = nodes.get(edge.from);
  const { id, fromId, toId, kind, isContext, lines, build } = edgeFacts(edge, context);
  const ends = {
    from: fromStage === undefined ? (node === undefined ? "" : sourceName(node)) : labelOf(context, fromStage),
    to: labelOf(context, toStage),
  };
  // Without a spread, which takes long: it runs for thousands of edges.
  return {
    id,
    fromId,
    toId,
    kind,
    isContext,
    lines,
    build,
    key: `${fromKey}>${toKey}:${kind}`,
    from: edge.from,
    to: edge.to,
    fromKey,
    toKey,
    isInline: context.isInline(edge),
    instructions: instructionsOf(edge, analysis.stages[toStage]?.from.index ?? -1),
    ships: kind === "from" && roles[toStage]?.ships === true,
    label: isContext ? "" : edgeLabel(edge, context.density.labelLength),
    description: edgeDescription(edge, ends),
    uses: edgeUses(edge),
  };
}

/** What an end is called outside: a stage of a project by its Dockerfile and its index there. */
function publicId({ project }: GraphContext["analysis"], id: string, stage: number | undefined): string {
  const place = stage === undefined ? undefined : project?.places[stage];
  return place === undefined ? id : `${place.dockerfile}#stage:${place.stage}`;
}

function labelOf({ analysis }: GraphContext, stage: number): string {
  return `\`${analysis.stages[stage]?.label ?? ""}\``;
}
