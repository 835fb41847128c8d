import type { EdgeView } from "#document/stages/edge-view.ts";
import { refOf } from "../card-view/source-views.ts";
import { edgeFacts, type EdgeFacts } from "./edge-views.ts";
import type { GraphContext } from "./graph-context.ts";

/** What of a document is not drawn. It stays in the page for scripts and tests, hidden from everyone else. */
export interface FoldedParts {
  readonly stages: readonly FoldedStage[];
  readonly sources: readonly { readonly ref: string; readonly build: "built" | "skipped" }[];
  readonly edges: readonly EdgeFacts[];
  /** Names of the skipped stages that are one group, or would be if the reader closed it. */
  readonly group: readonly string[];
  readonly isGroupClosed: boolean;
}

export interface FoldedStage {
  readonly stage: number;
  readonly dockerfile: string | undefined;
  readonly targets: string | undefined;
  readonly name: string;
  readonly build: "target" | "built" | "skipped";
}

/** What the view `edges` of a graph leaves out. */
export function foldedParts(context: GraphContext, edges: readonly EdgeView[]): FoldedParts {
  const { analysis, options, roles, isVisible, nodes, foldable, isFolded } = context;
  const { stages, project } = analysis;
  // What the reader hides is not there at all.
  const isHidden = (stage: number): boolean => options.skipped === "hide" && roles[stage]?.build === "skipped";
  const all = analysis.graph.edges.filter(({ to }) => !isHidden(stageIndex(to, context)));
  const drawnEdges = new Set(edges.map(({ id }) => id));
  const drawnSources = new Set(edges.filter(({ isInline }) => !isInline).map(({ from }) => from));
  const left = all.filter(({ id }) => !drawnEdges.has(id));
  const sources = new Map<string, { ref: string; build: "built" | "skipped" }>();
  for (const edge of all) {
    const node = nodes.get(edge.from);
    if (node === undefined || node.kind === "stage" || node.kind === "context" || drawnSources.has(edge.from)) continue;
    if (node.kind === "image" && node.ref === "scratch") continue;
    const isBuilt = roles[stageIndex(edge.to, context)]?.build !== "skipped";
    const known = sources.get(edge.from)?.build === "built";
    sources.set(edge.from, { ref: refOf(node), build: isBuilt || known ? "built" : "skipped" });
  }
  return {
    stages: stages
      .filter(({ index }) => !isVisible(index) && !isHidden(index))
      .map(({ index, name }): FoldedStage => {
        const place = project?.places[index];
        return {
          stage: place?.stage ?? index,
          dockerfile: place?.dockerfile,
          targets: place?.targets.join(","),
          name,
          build: roles[index]?.build ?? "skipped",
        };
      }),
    sources: [...sources.values()],
    edges: left.map((edge) => edgeFacts(edge, context)),
    group: foldable.map((index) => stages[index]?.label ?? ""),
    isGroupClosed: isFolded,
  };
}

function stageIndex(id: string, { stageOf }: GraphContext): number {
  return stageOf.get(id) ?? -1;
}
