import type { Instruction } from "../parse/syntax.ts";
import { linesBetween } from "../parse/parse.ts";
import { mergeLines, report, type ResolveContext } from "./resolve-context.ts";
import type { StageState } from "./stage-state.ts";

/** Reports the first circle of copies and mounts; as `validateCircularDependency`. FROM only looks backwards. */
export function findCycle(context: ResolveContext): void {
  const { states } = context.table;
  const visited = new Set<StageState>();
  for (const state of states) {
    const instructions = visit(state, visited);
    if (!instructions) continue;
    const lines = instructions.flatMap(({ lines: { first, last } }) => linesBetween(first, last));
    report(context, `circular dependency detected on stage: ${state.label}`, mergeLines(lines));
    return;
  }
}

/** Whether anything that it takes from is not visited yet, or is the state itself. */
function needsVisit(state: StageState, visited: ReadonlySet<StageState>): boolean {
  for (const dependency of state.dependencies.keys()) if (dependency === state || !visited.has(dependency)) return true;
  return false;
}

interface Frame {
  readonly state: StageState;
  readonly dependencies: Iterator<[StageState, Instruction]>;
  /** The instruction through which the frame was entered. */
  readonly via: Instruction | null;
}

/** The instructions from `start` to the state that closes a circle, depth first; without recursion, for deep files. */
function visit(start: StageState, visited: Set<StageState>): Instruction[] | null {
  if (visited.has(start)) return null;
  visited.add(start);
  if (!needsVisit(start, visited)) return null;
  const path = new Set([start]);
  const frames: Frame[] = [{ state: start, dependencies: start.dependencies.entries(), via: null }];
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const next = frame.dependencies.next();
    if (next.done) {
      path.delete(frame.state);
      frames.pop();
      continue;
    }
    const [dependency, instruction] = next.value;
    if (path.has(dependency)) return [...frames.flatMap(({ via }) => via ?? []), instruction];
    if (visited.has(dependency)) continue;
    visited.add(dependency);
    path.add(dependency);
    frames.push({ state: dependency, dependencies: dependency.dependencies.entries(), via: instruction });
  }
  return null;
}
