import type { Step } from "../llb/step.ts";

/** When one step runs, in seconds from the start of the build. */
export interface StepSpan {
  readonly start: number;
  readonly end: number;
  /** How much longer it could take before the whole build took longer; 0 on the critical path. */
  readonly slack: number;
  /** Something that is built leads to it; only what-ifs make a step needless. */
  readonly isNeeded: boolean;
}

/** A build in time, on a machine that can run as many steps at once as there are. */
export interface Schedule {
  /** By id of step. */
  readonly spans: readonly StepSpan[];
  /** Ids of the steps that decide how long the build takes, in order of time. */
  readonly criticalPath: readonly number[];
  /** Seconds until the last step ends. */
  readonly total: number;
  /** Seconds that the steps take one after the other. */
  readonly sequential: number;
}

/** One step's need of another. */
export interface StepEdge {
  readonly from: number;
  readonly to: number;
}

/**
 * Starts every step exactly when the last of its inputs ends, as BuildKit's scheduler does: step by step, not stage by
 * stage. `steps` are in BuildKit's order, inputs before what uses them; `durations` are
 * seconds by id of step. The needs in `without` are taken as if they were not there; what only they led to is then not
 * built and counts for nothing.
 */
export function scheduleSteps(
  steps: readonly Step[],
  durations: readonly number[],
  without: readonly StepEdge[] = [],
): Schedule {
  const dropped = new Set(without.map(({ from, to }) => `${from}>${to}`));
  const inputsOf = ({ id, inputs }: Step) =>
    dropped.size === 0 ? inputs : inputs.filter((input) => !dropped.has(`${input}>${id}`));
  const starts: number[] = [];
  const ends: number[] = [];
  for (const step of steps) {
    const start = inputsOf(step).reduce((latest, input) => Math.max(latest, ends[input] ?? 0), 0);
    const duration = durations[step.id] ?? 0;
    starts.push(start);
    ends.push(start + duration);
  }
  const outputs = findOutputs(steps);
  const total = outputs.reduce((latest, { id }) => Math.max(latest, ends[id] ?? 0), 0);
  const needed = new Set(findNeeded(steps, outputs, inputsOf));
  const sequential = [...needed].reduce((sum, id) => sum + (durations[id] ?? 0), 0);
  const latestEnds = findLatestEnds(steps, durations, inputsOf, total);
  const spans = steps.map(({ id }) => {
    const end = ends[id] ?? 0;
    return {
      start: starts[id] ?? 0,
      end,
      slack: Math.max(0, (latestEnds[id] ?? total) - end),
      isNeeded: needed.has(id),
    };
  });
  return { spans, criticalPath: findCriticalPath(steps, outputs, spans, inputsOf), total, sequential };
}

/** The steps that no other one waits for: one for a single target, several for a group. */
function findOutputs(steps: readonly Step[]): readonly Step[] {
  const used = new Set(steps.flatMap(({ inputs }) => inputs));
  return steps.filter(({ id }) => !used.has(id));
}

function findNeeded(
  steps: readonly Step[],
  outputs: readonly Step[],
  inputsOf: (step: Step) => readonly number[],
): number[] {
  const needed = new Set(outputs.map(({ id }) => id));
  for (const step of steps.toReversed()) if (needed.has(step.id)) for (const input of inputsOf(step)) needed.add(input);
  return [...needed];
}

/** The latest moment at which each step can end without making the build longer. */
function findLatestEnds(
  steps: readonly Step[],
  durations: readonly number[],
  inputsOf: (step: Step) => readonly number[],
  total: number,
): number[] {
  const latest = steps.map(() => total);
  for (const step of steps.toReversed()) {
    const start = (latest[step.id] ?? total) - (durations[step.id] ?? 0);
    for (const input of inputsOf(step)) latest[input] = Math.min(latest[input] ?? total, start);
  }
  return latest;
}

/** From the last step back along the inputs that ended last; of equals the one that took longer counts. */
function findCriticalPath(
  steps: readonly Step[],
  outputs: readonly Step[],
  spans: readonly StepSpan[],
  inputsOf: (step: Step) => readonly number[],
): number[] {
  const path: number[] = [];
  let at = outputs.toSorted((left, right) => (spans[right.id]?.end ?? 0) - (spans[left.id]?.end ?? 0))[0];
  while (at) {
    path.push(at.id);
    const start = spans[at.id]?.start ?? 0;
    const held = inputsOf(at).filter((input) => spans[input]?.end === start);
    const longest = held.toSorted((left, right) => lengthOf(spans[right]) - lengthOf(spans[left]))[0];
    at = longest === undefined ? undefined : steps[longest];
  }
  return path.toReversed();
}

function lengthOf(span: StepSpan | undefined): number {
  return span ? span.end - span.start : 0;
}
