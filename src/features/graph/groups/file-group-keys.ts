import type { NodeId } from "#core/graph/stage-graph.ts";

/** The key of the group that all stages of a Dockerfile and of one kind are in: "built" or "skipped". */
export function fileGroupKey(file: string, kind: string): NodeId {
  return `group:file:${kind}:${file}`;
}

/** The keys of the groups that the stages of a Dockerfile are in. */
export function fileGroupKeys(file: string): readonly NodeId[] {
  return [fileGroupKey(file, "built"), fileGroupKey(file, "skipped")];
}
