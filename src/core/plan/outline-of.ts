import { compareBytes } from "../text/compare.ts";
import type { StageState } from "../resolve/stage-state.ts";
import type { MountInfo, Outline } from "../resolve/outline.ts";
import type { OutlineArg, OutlineSecret } from "./target-build.ts";

export interface TargetOutline {
  readonly args: readonly OutlineArg[];
  readonly secrets: readonly OutlineSecret[];
  readonly ssh: readonly OutlineSecret[];
}

/** What the target asks for from outside, by name; as `docker build --call=outline`. The nearest stage's word counts. */
export function outlineOf(target: StageState): TargetOutline {
  const states = inOutlineOrder(target);
  const args = new Map<string, OutlineArg>();
  for (const { outline } of states) {
    if (outline.usedArgs.size === 0) continue;
    for (const name of outline.allUsedArgs()) {
      const info = outline.args.get(name);
      if (!info || args.has(name)) continue;
      args.set(name, {
        name: info.definition.key,
        value: info.value,
        description: info.definition.doc,
        line: info.line,
      });
    }
  }
  return {
    args: sortByName([...args.values()]),
    secrets: collect(states, ({ secrets }) => secrets),
    ssh: collect(states, ({ ssh }) => ssh),
  };
}

/** The target, what it is based on, then what each of these copies from; depth first. */
function inOutlineOrder(target: StageState): StageState[] {
  const ordered = new Set<StageState>();
  const pending = [target];
  for (let state = pending.pop(); state; state = pending.pop()) {
    if (ordered.has(state)) continue;
    ordered.add(state);
    if (state.dependencies.size > 0) pending.push(...[...state.dependencies.keys()].toReversed());
    if (state.base) pending.push(state.base);
  }
  return [...ordered];
}

function collect(
  states: readonly StageState[],
  pick: (outline: Outline) => ReadonlyMap<string, MountInfo>,
): OutlineSecret[] {
  const found = new Map<string, OutlineSecret>();
  for (const { outline } of states) {
    for (const [name, { isRequired, line }] of pick(outline))
      if (!found.has(name)) found.set(name, { name, required: isRequired, line });
  }
  return sortByName([...found.values()]);
}

function sortByName<Named extends { readonly name: string }>(named: readonly Named[]): Named[] {
  return named.toSorted((left, right) => compareBytes(left.name, right.name));
}
