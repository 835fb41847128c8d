import type { Analysis } from "#core/analysis.ts";
import { edgeDescription } from "./edge-label.ts";
import { needPath } from "./need-path.ts";
import { sourceName } from "./source-view.ts";

/** One link of the chain that needs a stage. */
export interface WhyStep {
  /** `GraphEdge.id`. */
  readonly edge: string;
  /** "`runtime` copies /app from `build` (line 12)". */
  readonly text: string;
}

/** Why the build needs the node `id`: the shortest chain from it to the target, link by link. Empty where it does not. */
export function whySteps(analysis: Analysis, id: string): readonly WhyStep[] {
  const { build, graph, stages } = analysis;
  const built = new Set(build.reaches.map((stage) => `stage:${stage}`));
  const names = new Map(
    graph.nodes.map((node) => [
      node.id,
      node.kind === "stage" ? `\`${stages[node.stage]?.label ?? ""}\`` : sourceName(node),
    ]),
  );
  return needPath(id, `stage:${build.stage}`, built, graph).map((edge) => ({
    edge: edge.id,
    text: edgeDescription(edge, { from: names.get(edge.from) ?? "", to: names.get(edge.to) ?? "" }),
  }));
}
