import type { Analysis, GraphEdge, GraphNode } from "../analysis.ts";
import type { Change, NamedEdge } from "./comparison.ts";
import type { StagePair } from "./match-stages.ts";
import { comparedSourceName } from "./names.ts";

/**
 * What stages take from elsewhere by COPY, ADD and mounts, where that came, went or is other files. What a stage that came
 * or went takes goes without saying, and FROM is told as a change of base.
 */
export function changedEdges(before: Analysis, after: Analysis, pairs: readonly StagePair[]): readonly Change[] {
  const renamed = new Map(pairs.map((pair) => [pair.before, pair.after]));
  const kept = new Set(pairs.map((pair) => pair.after));
  const was = edgesByPlace(before, (stage) => renamed.get(stage));
  const is = edgesByPlace(after, (stage) => (kept.has(stage) ? stage : undefined));
  return [
    ...[...is].flatMap(([place, edge]): readonly Change[] => {
      const earlier = was.get(place);
      if (earlier === undefined) return [{ kind: "edge-added", edge: named(edge, after) }];
      return usesText(earlier) === usesText(edge) ? [] : [{ kind: "edge-changed", edge: named(edge, after) }];
    }),
    ...[...was].flatMap(([place, edge]): readonly Change[] =>
      is.has(place) ? [] : [{ kind: "edge-removed", edge: named(edge, before) }],
    ),
  ];
}

/** The edges into stages that both texts have, by what they join, in the numbers of the later text. */
function edgesByPlace(
  { graph }: Analysis,
  numberOf: (stage: number) => number | undefined,
): ReadonlyMap<string, GraphEdge> {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const placeOf = (node: GraphNode | undefined): string | undefined => {
    if (node?.kind !== "stage") return node?.id;
    const stage = numberOf(node.stage);
    return stage === undefined ? `gone:${node.stage}` : `stage:${stage}`;
  };
  return new Map(
    graph.edges.flatMap((edge): readonly (readonly [string, GraphEdge])[] => {
      const to = nodes.get(edge.to);
      const isKept = to?.kind === "stage" && numberOf(to.stage) !== undefined;
      return edge.kind === "from" || !isKept
        ? []
        : [[`${placeOf(nodes.get(edge.from))} ${placeOf(to)} ${edge.kind}`, edge]];
    }),
  );
}

function usesText({ uses }: GraphEdge): string {
  return JSON.stringify(uses.map(({ sources, destination }) => [sources, destination]));
}

function named({ kind, from, to, uses }: GraphEdge, analysis: Analysis): NamedEdge {
  const nameOf = (id: string): string | null =>
    comparedSourceName(
      analysis.graph.nodes.find((node) => node.id === id),
      analysis,
    );
  return { kind, from: nameOf(from), to: nameOf(to) ?? "", line: uses[0]?.line ?? 0 };
}
