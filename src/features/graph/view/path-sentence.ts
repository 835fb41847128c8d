import type { Analysis } from "#core/analysis.ts";
import type { NodeId } from "#core/graph/stage-graph.ts";
import { graphPathMessages } from "#i18n/en/graph/path.ts";
import type { ShownBuilds } from "#document/analysis/shown-builds.ts";
import { nodePath } from "#document/stages/node-path.ts";
import { sourceName } from "#document/stages/source-view.ts";

/** In a sentence or two: which way the targets need the node `id`, and what it needs; names in backquotes. */
export function pathSentence(analysis: Analysis, id: NodeId, builds: ShownBuilds): string {
  const path = nodePath(analysis.graph, id, builds);
  const words = graphPathMessages();
  const nodes = new Map(analysis.graph.nodes.map((node) => [node.id, node]));
  const nameOf = (of: NodeId): string => {
    const node = nodes.get(of);
    if (node === undefined) return "";
    // The build context goes by what it is, not by a name.
    if (node.kind === "context") return words.buildContext;
    return `\`${node.kind === "stage" ? (analysis.stages[node.stage]?.label ?? "") : sourceName(node)}\``;
  };
  const name = nameOf(id);
  const through = path.through.map(nameOf);
  const [target] = path.targets;
  const isTarget = builds.some(({ stage }) => id === `stage:${stage}`);
  const use = ((): string => {
    if (isTarget) {
      return builds.length === 1 ? words.isTarget(name) : words.isATarget(name);
    }
    if (target === undefined) return builds.length === 1 ? words.skipped(name) : words.skippedByAll(name);
    if (path.targets.length > 1) return words.targets(path.targets.length, name);
    if (through.length === 0) return words.direct(nameOf(target), name);
    const say = path.isDirect ? words.directAndThrough : words.through;
    return say(nameOf(target), name, through);
  })();
  if (nodes.get(id)?.kind !== "stage") return use;
  // Of a sentence about a target and a stage, "it" could be either.
  const subject = isTarget ? words.it : name;
  const needs = path.needs.map(nameOf);
  return words.joined([use, needs.length === 0 ? words.needsNothing(subject) : words.needs(subject, needs)]);
}
