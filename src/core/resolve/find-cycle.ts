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
  return state.dependentCommands.some(({ sources }) =>
    sources.some((source) => source === state || !visited.has(source)),
  );
}

interface Frame {
  readonly state: StageState;
  readonly dependencies: Iterator<StageState>;
}

function enter(state: StageState): Frame {
  const dependencies = new Set(state.dependentCommands.flatMap(({ sources }) => sources));
  return { state, dependencies: dependencies.values() };
}

/** The last instruction through which one state takes from another. */
function instructionTo(state: StageState, source: StageState | undefined): Instruction | undefined {
  return state.dependentCommands.findLast(({ sources }) => source && sources.includes(source))?.command.instruction;
}

/** The instructions from `start` to the state that closes a circle, depth first; without recursion, for deep files. */
function visit(start: StageState, visited: Set<StageState>): Instruction[] | null {
  if (visited.has(start)) return null;
  visited.add(start);
  if (!needsVisit(start, visited)) return null;
  const path = new Set([start]);
  const frames: Frame[] = [enter(start)];
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const next = frame.dependencies.next();
    if (next.done) {
      path.delete(frame.state);
      frames.pop();
      continue;
    }
    const dependency = next.value;
    if (path.has(dependency)) {
      const takenFrom = [...frames.slice(1).map(({ state }) => state), dependency];
      return frames.flatMap(({ state }, at) => instructionTo(state, takenFrom[at]) ?? []);
    }
    if (visited.has(dependency)) continue;
    visited.add(dependency);
    path.add(dependency);
    frames.push(enter(dependency));
  }
  return null;
}
