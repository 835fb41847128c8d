import type { Analysis } from "#core/analysis.ts";
import { edgeDescription } from "./edge-label.ts";
import { dependencyPath } from "./dependency-path.ts";
import type { ShownBuilds } from "../analysis/shown-builds.ts";
import { sourceName } from "./source-view.ts";

/** One link of the chain that needs a stage. */
export interface WhyStep {
  /** `GraphEdge.id`. */
  readonly edge: string;
  /** "`runtime` copies /app from `build` (line 12)". */
  readonly text: string;
}

/**
 * Why the build needs the node `id`: the shortest chain from it to the target, or to the first of several targets that
 * needs it, link by link. Empty where none does.
 */
export function dependencyChain(
  analysis: Analysis,
  id: string,
  builds: ShownBuilds = [analysis.build],
): readonly WhyStep[] {
  const { graph, stages } = analysis;
  if (builds.some(({ stage }) => id === `stage:${stage}`)) return [];
  const names = new Map(
    graph.nodes.map((node) => [
      node.id,
      node.kind === "stage" ? `\`${stages[node.stage]?.label ?? ""}\`` : sourceName(node),
    ]),
  );
  const paths = builds.map(({ stage, reaches }) =>
    dependencyPath(id, `stage:${stage}`, new Set(reaches.map((one) => `stage:${one}`)), graph),
  );
  return (paths.find((path) => path.length > 0) ?? []).map((edge) => ({
    edge: edge.id,
    text: edgeDescription(edge, { from: names.get(edge.from) ?? "", to: names.get(edge.to) ?? "" }),
  }));
}
