import type { EdgeKind, NodeId } from "../../../graph/stage-graph.ts";
import { groupBy } from "../../../text/group-by.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { memoize } from "../memoize.ts";

/** One instruction's use of a stage, of an image or of the build context. */
export interface StageUse {
  readonly kind: EdgeKind;
  readonly from: NodeId;
  /** Index of the stage that is used; -1 for what isn't a stage. */
  readonly source: number;
  /** Index of the stage that uses it. */
  readonly user: number;
  /** Undefined for what an inherited ONBUILD brings. */
  readonly at: InstructionFacts | undefined;
}

/** Who takes from whom, over all stages of a text. */
export interface StageLinks {
  /** Everything that uses a stage, in order of the graph. */
  usersOf(stage: number): readonly StageUse[];
  /** Everything that a stage uses. */
  usesOf(stage: number): readonly StageUse[];
  /** The stage that FROM names; undefined where it names none. */
  baseOf(stage: number): number | undefined;
  /** A stage and those its FROM goes through, up to the one that starts from an image. */
  chainOf(stage: number): readonly number[];
  /** The FROM of `stage` leads to `base`, another stage. */
  isBuiltOn(stage: number, base: number): boolean;
  /** Everything these stages are built from, themselves included. */
  neededBy(stages: Iterable<number>): ReadonlySet<number>;
}

export const stageLinks = memoize((facts): StageLinks => {
  const { graph, stages } = facts.input;
  const uses: StageUse[] = graph.edges.flatMap(({ kind, from, to, uses: places }) =>
    places.map(({ instruction }) => ({
      kind,
      from,
      source: stageIndex(from),
      user: stageIndex(to),
      at: facts.instructions[instruction],
    })),
  );
  const byUser = groupBy(uses, ({ user }) => user);
  const bySource = groupBy(uses, ({ source }) => source);
  const baseOf = (stage: number): number | undefined => {
    const base = stages[stage]?.base;
    return base?.kind === "stage" ? base.index : undefined;
  };
  return {
    usersOf: (stage) => bySource.get(stage) ?? [],
    baseOf,
    usesOf: (stage) => byUser.get(stage) ?? [],
    chainOf: (stage) => {
      const chain = new Set<number>();
      for (let at: number | undefined = stage; at !== undefined && !chain.has(at); at = baseOf(at)) chain.add(at);
      return [...chain];
    },
    isBuiltOn: (stage, base) => {
      let at: number | undefined = stage;
      // what FROM names always is above
      while (at !== undefined && at > base) at = baseOf(at);
      return at === base && stage !== base;
    },
    neededBy: (wanted) => {
      const needed = new Set<number>();
      const pending = [...wanted];
      for (let stage = pending.pop(); stage !== undefined; stage = pending.pop()) {
        if (needed.has(stage)) continue;
        needed.add(stage);
        for (const { source } of byUser.get(stage) ?? []) if (source >= 0) pending.push(source);
      }
      return needed;
    },
  };
});

function stageIndex(id: NodeId): number {
  return id.startsWith("stage:") ? Number(id.slice("stage:".length)) : -1;
}
