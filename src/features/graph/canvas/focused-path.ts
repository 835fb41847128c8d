import type { Analysis } from "#core/analysis.ts";
import type { NodeId } from "#core/graph/stage-graph.ts";
import type { ShownBuilds } from "#document/analysis/shown-builds.ts";
import { type NodePath, nodePath } from "#document/stages/node-path.ts";
import { stageKeys } from "../card-view/stage-key.ts";

/** The path of the node with this key; null where the text has no such node any more. */
export function focusedPath(analysis: Analysis, key: string, builds: ShownBuilds): NodePath | null {
  const id = idOfKey(analysis, key);
  return id === null ? null : nodePath(analysis.graph, id, builds);
}

/** The node that a key is of, of all of an analysis, whether it is drawn or not. */
export function idOfKey(analysis: Analysis, key: string): NodeId | null {
  const stage = stageKeys(analysis.stages, analysis.project?.places).indexOf(key);
  if (stage >= 0) return `stage:${stage}`;
  // An image that is drawn once for each use has a separate key for each.
  return (
    analysis.graph.nodes.find(({ id, kind }) => kind !== "stage" && (id === key || key.startsWith(`${id}@`)))?.id ??
    null
  );
}
