import type { Step } from "../llb/step.ts";
import { largestOf } from "../text/extremes.ts";
import type { Schedule, StepSpan } from "./schedule.ts";

/** When a step really ran, in seconds from the start of the build. */
export interface RecordedSpan {
  readonly start: number;
  /** Null when only its start was recorded. */
  readonly end: number | null;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The schedule of a build that has happened. A step without a recorded time takes none and is done when its inputs are;
 * one without an end is taken to end when the first step that needs it starts.
 * The critical path leads from the step that ended last back along the inputs that ended last. Slack is how much longer
 * a step could have taken if all others had taken as long as they did.
 */
export function recordedSchedule(steps: readonly Step[], recorded: ReadonlyMap<number, RecordedSpan>): Schedule {
  const firstUse = firstUses(steps, recorded);
  const spans: Span[] = [];
  for (const step of steps) {
    const ready = readyAt(step, spans);
    const { start, end } = recorded.get(step.id) ?? { start: ready, end: ready };
    spans.push({ start, end: end ?? Math.max(start, firstUse.get(step.id) ?? start) });
  }
  const total = spans.length === 0 ? 0 : largestOf(spans.map(({ end }) => end));
  const latest = steps.map(() => total);
  for (const step of steps.toReversed()) {
    const start = (latest[step.id] ?? total) - lengthOf(spans[step.id]);
    for (const input of step.inputs) latest[input] = Math.min(latest[input] ?? total, start);
  }
  return {
    spans: spans.map(
      ({ start, end }, id): StepSpan => ({
        start,
        end,
        slack: Math.max(0, (latest[id] ?? total) - end),
        isNeeded: true,
      }),
    ),
    criticalPath: findCriticalPath(steps, spans),
    total,
    sequential: spans.reduce((sum, span) => sum + lengthOf(span), 0),
  };
}

/** When the first step that needs a step started, by the id of what it needs. */
function firstUses(steps: readonly Step[], recorded: ReadonlyMap<number, RecordedSpan>): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const { id, inputs } of steps) {
    const start = recorded.get(id)?.start;
    if (start === undefined) continue;
    for (const input of inputs) first.set(input, Math.min(first.get(input) ?? start, start));
  }
  return first;
}

/** When the last input of a step was done; 0 for a step without inputs. */
export function readyAt({ inputs }: Step, spans: readonly Span[]): number {
  return inputs.reduce((latest, input) => Math.max(latest, spans[input]?.end ?? 0), 0);
}

function findCriticalPath(steps: readonly Step[], spans: readonly Span[]): readonly number[] {
  const path: number[] = [];
  let at = lastToEnd(
    steps.map(({ id }) => id),
    spans,
  );
  while (at !== null) {
    path.push(at);
    at = lastToEnd(steps[at]?.inputs ?? [], spans);
  }
  return path.toReversed();
}

/** Of steps that ended at the same time, the one that took longer. */
function lastToEnd(ids: readonly number[], spans: readonly Span[]): number | null {
  let last: number | null = null;
  for (const id of ids) {
    const [span, known] = [spans[id], last === null ? undefined : spans[last]];
    const isLater = !known || (span?.end ?? 0) > known.end;
    if (isLater || ((span?.end ?? 0) === known?.end && lengthOf(span) > lengthOf(known))) last = id;
  }
  return last;
}

function lengthOf(span: Span | undefined): number {
  return span ? span.end - span.start : 0;
}
