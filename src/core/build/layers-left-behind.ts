import type { GraphEdge, StageGraph } from "../graph/stage-graph.ts";
import type { Stage } from "../resolve/stage.ts";
import type { TargetBuild } from "../llb/target-build.ts";

/** What one instruction of another stage takes from a stage. */
export interface TakenFiles {
  readonly by: number;
  readonly line: number;
  readonly kind: "copy" | "mount";
  readonly sources: readonly string[];
}

/** A stage none of whose own layers is in the image. */
export interface LeftBehind {
  readonly stage: number;
  /** The build runs it all the same. */
  readonly isBuilt: boolean;
  /** Commands that it runs and files that it copies; none of it ships. */
  readonly runs: number;
  readonly copies: number;
  /** Everything that is taken from it by stages that are built. */
  readonly taken: readonly TakenFiles[];
}

/** What is not in the image: stages that are built for what is copied from them, and stages that are not built at all. */
export function leftBehind(
  { ships, reaches }: TargetBuild,
  stages: readonly Stage[],
  graph: StageGraph,
): readonly LeftBehind[] {
  return stages
    .filter(({ index }) => !ships.includes(index))
    .map(({ index, instructions }) => ({
      stage: index,
      isBuilt: reaches.includes(index),
      runs: instructions.filter(({ keyword }) => keyword === "run").length,
      copies: instructions.filter(({ keyword }) => keyword === "copy" || keyword === "add").length,
      taken: graph.edges.filter(({ from }) => from === `stage:${index}`).flatMap((edge) => takenBy(edge, reaches)),
    }));
}

function takenBy({ to, kind, uses }: GraphEdge, reaches: readonly number[]): readonly TakenFiles[] {
  const by = Number(to.slice("stage:".length));
  if (kind === "from" || !reaches.includes(by)) return [];
  return uses.map(({ line, sources }) => ({ by, line, kind, sources }));
}
