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
  const outlines = inOutlineOrder(target);
  const args = new Map<string, OutlineArg>();
  for (const outline of outlines) {
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
    secrets: collect(outlines, ({ secrets }) => secrets),
    ssh: collect(outlines, ({ ssh }) => ssh),
  };
}

/**
 * What the target asks for, what it is based on, then what each of these copies from; depth first. Who asks for nothing
 * is left out.
 */
function inOutlineOrder(target: StageState): Outline[] {
  const visited = new Set<StageState>();
  const outlines: Outline[] = [];
  const pending = [target];
  for (let state = pending.pop(); state; state = pending.pop()) {
    if (visited.has(state)) continue;
    visited.add(state);
    if (!state.outline.isEmpty) outlines.push(state.outline);
    for (let at = state.dependentCommands.length - 1; at >= 0; at--)
      pushReversed(pending, state.dependentCommands[at]?.sources ?? []);
    if (state.base) pending.push(state.base);
  }
  return outlines;
}

function pushReversed(pending: StageState[], states: readonly StageState[]): void {
  for (let at = states.length - 1; at >= 0; at--) {
    const state = states[at];
    if (state) pending.push(state);
  }
}

function collect(
  outlines: readonly Outline[],
  pick: (outline: Outline) => ReadonlyMap<string, MountInfo>,
): OutlineSecret[] {
  const found = new Map<string, OutlineSecret>();
  for (const outline of outlines) {
    for (const [name, { isRequired, line }] of pick(outline))
      if (!found.has(name)) found.set(name, { name, required: isRequired, line });
  }
  return sortByName([...found.values()]);
}

function sortByName<Named extends { readonly name: string }>(named: readonly Named[]): Named[] {
  return named.toSorted((left, right) => compareBytes(left.name, right.name));
}
