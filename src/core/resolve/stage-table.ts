import { toLower } from "../text/case.ts";
import type { StageState } from "./stage-state.ts";

/** All states of a build, found by name or number; as BuildKit's `dispatchStates`. */
export class StageTable {
  readonly states: StageState[] = [];
  private readonly byName = new Map<string, StageState>();

  /** Adds a state and looks for its base among the stages before it, by the exact name. */
  add(state: StageState): void {
    this.states.push(state);
    const base = this.byName.get(state.baseName);
    if (base) state.base = base;
    // of two stages of one name the last is found
    if (state.name !== "") this.byName.set(state.name, state);
  }

  findByName(name: string): StageState | undefined {
    return this.byName.get(toLower(name));
  }

  /** Names for "did you mean", unnamed stages as `stage-N`. */
  labels(): string[] {
    return this.states.map(({ label }) => label).filter((label) => label !== "");
  }
}
