import type { Schedule } from "./schedule.ts";

/** A moment of the build at which something starts or ends. */
export interface ScheduleMoment {
  /** Seconds from the start. */
  readonly at: number;
  readonly ended: readonly number[];
  readonly started: readonly number[];
}

export type StepPhase = "waiting" | "running" | "done";

/** Every moment at which steps start or end, in order of time. */
export function toMoments({ spans }: Schedule): readonly ScheduleMoment[] {
  const moments = new Map<number, { ended: number[]; started: number[] }>();
  const at = (time: number) => {
    const known = moments.get(time);
    if (known) return known;
    const fresh = { ended: [], started: [] };
    moments.set(time, fresh);
    return fresh;
  };
  for (const [id, { start, end, isNeeded }] of spans.entries()) {
    if (!isNeeded) continue;
    at(start).started.push(id);
    at(end).ended.push(id);
  }
  return [...moments]
    .toSorted(([left], [right]) => left - right)
    .map(([time, { ended, started }]) => ({ at: time, ended, started }));
}

/** What a step is doing at a moment. */
export function phaseAt({ spans }: Schedule, id: number, time: number): StepPhase {
  const span = spans[id];
  if (!span || time < span.start) return "waiting";
  return time < span.end ? "running" : "done";
}
