import type { StageState } from "./stage-state.ts";

/** Everything a stage is built from, itself included; as `allReachableStages`. */
export function reachableFrom(target: StageState): Set<StageState> {
  const reached = new Set([target]);
  // a set hands out what is added while it is walked
  for (const state of reached) {
    if (state.base) reached.add(state.base);
    for (const { sources } of state.dependentCommands) for (const source of sources) reached.add(source);
  }
  return reached;
}
