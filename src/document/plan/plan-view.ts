import type { Analysis } from "#core/analysis.ts";
import type { LogStatus } from "#core/log/build-log.ts";
import { stepsNotReached } from "#core/log/steps-not-reached.ts";
import { durationsOf, identifySteps, type KnownDuration, type StepIdentity } from "#core/build/durations-known.ts";
import { estimateSeconds } from "#core/build/durations.ts";
import { baseInputOf } from "#core/build/layers-base-input.ts";
import { scheduleSteps, type Schedule, type StepEdge } from "#core/build/schedule.ts";
import { readyAt, type RecordedSpan, recordedSchedule } from "#core/build/schedule-recorded.ts";
import { toLanes } from "#core/build/schedule-lanes.ts";
import type { Step } from "#core/llb/step.ts";
import { refOfStep, type StepRef } from "../stages/step-place.ts";
import { stepText, stepTextShort } from "../stages/step-text.ts";
import { planMessages } from "#i18n/en/plan.ts";
import { formatSeconds } from "./format-seconds.ts";
import { describeSpan, describeStatus } from "./span-words.ts";

/** One step as a bar over time. */
export interface PlanBar {
  readonly id: number;
  readonly ref: StepRef | null;
  readonly kind: Step["op"]["kind"];
  /** It reads another stage or a source next to its own. */
  readonly isCopy: boolean;
  readonly text: string;
  readonly short: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly isCritical: boolean;
  /** Nothing of it is run: the cache has its result. */
  readonly isCached: boolean;
  /** The log has it fail. */
  readonly isFailed: boolean;
  /** The log is of a build that stopped before this: it is in no lane. */
  readonly isNotReached: boolean;
  /** There is a log, and it does not tell how long this took. */
  readonly isGuessed: boolean;
  /** Since when it could have run, where it really started later; null where it did not wait. */
  readonly readyAt: number | null;
  /** Everything that the bar says, in a sentence. */
  readonly words: string;
}

export interface PlanLane {
  readonly stage: number;
  readonly label: string;
  readonly light: "ships" | "built" | "source";
  readonly rows: readonly (readonly PlanBar[])[];
}

export interface PlanView {
  readonly steps: readonly Step[];
  readonly identities: readonly StepIdentity[];
  readonly durations: readonly number[];
  readonly schedule: Schedule;
  readonly lanes: readonly PlanLane[];
  /** By id of step. */
  readonly bars: readonly PlanBar[];
  /** Ids of the steps whose time somebody gave. */
  readonly known: ReadonlySet<number>;
}

/** What durations a plan is made of, next to the estimates. */
export interface PlanTimes {
  readonly known: readonly KnownDuration[];
  /** Steps that the cache has: they take no time. */
  readonly cached: ReadonlySet<number>;
  /** Seconds by id of step as a build log has them; they come before all others. */
  readonly measured: ReadonlyMap<number, number>;
  /** When each step really ran, by its id; the plan then shows just that. Empty where it is not known. */
  readonly spans: ReadonlyMap<number, RecordedSpan>;
  /** By id of step how it went in the log; null where the plan is of no log. */
  readonly statuses: ReadonlyMap<number, LogStatus> | null;
}

/** Nothing is known but the estimates. */
export const NO_TIMES: PlanTimes = {
  known: [],
  cached: new Set(),
  measured: new Map(),
  spans: new Map(),
  statuses: null,
};

/** Seconds that a step may start late without that being a wait. */
const MIN_WAIT = 0.1;

/** The build of the chosen target over time, as if the needs in `without` were none; null where no steps are known. */
export function planView(analysis: Analysis, times: PlanTimes, without: readonly StepEdge[] = []): PlanView | null {
  const { steps, ships } = analysis.build;
  if (steps.length === 0) return null;
  const labels = analysis.stages.map(({ label }) => label);
  const identities = identifySteps(steps, labels);
  const assumed = durationsOf(steps, identities, times.known);
  const isRecorded = times.spans.size > 0 && without.length === 0;
  const notReached = times.statuses === null ? NONE : stepsNotReached(steps, times.statuses);
  const durations = steps.map(({ id }) =>
    times.cached.has(id) || notReached.has(id) ? 0 : (times.measured.get(id) ?? (isRecorded ? 0 : (assumed[id] ?? 0))),
  );
  const schedule = withoutSteps(
    isRecorded ? recordedSchedule(steps, times.spans) : scheduleSteps(steps, durations, without),
    notReached,
  );
  const critical = new Set(schedule.criticalPath);
  const bars = steps.map((step): PlanBar => {
    const span = schedule.spans[step.id] ?? { start: 0, end: 0, slack: 0 };
    const isCached = times.cached.has(step.id);
    const status = times.statuses?.get(step.id);
    const isNotReached = notReached.has(step.id);
    const isGuessed = times.statuses !== null && !isNotReached && !isCached && !times.measured.has(step.id);
    const ready = readyAt(step, schedule.spans);
    const hasWaited =
      isRecorded && !isNotReached && !isGuessed && step.inputs.length > 0 && span.start - ready >= MIN_WAIT;
    const waited = hasWaited ? ready : null;
    const base = baseInputOf({ steps, stages: analysis.stages }, step);
    return {
      id: step.id,
      ref: refOfStep(analysis, step),
      kind: step.op.kind,
      isCopy: step.inputs.some((input) => input !== base && steps[input]?.stage !== step.stage),
      text: stepText(step),
      short: stepTextShort(step),
      line: step.line,
      start: span.start,
      end: span.end,
      isCritical: critical.has(step.id) && !isCached,
      isCached,
      isFailed: status === "error",
      isNotReached,
      isGuessed: isGuessed && status !== "error",
      readyAt: waited,
      words: isNotReached
        ? planMessages().notReached
        : planMessages().sentences([
            ...describeStatus(status, isGuessed),
            ...describeSpan(step, steps, schedule, labels),
            ...(waited === null ? [] : [planMessages().waited(formatSeconds(span.start - waited))]),
          ]),
    };
  });
  const lanes = toLanes(
    steps.filter(({ id }) => schedule.spans[id]?.isNeeded),
    schedule,
  ).map(
    ({ stage, rows }): PlanLane => ({
      stage,
      label: stage < 0 ? planMessages().sources : (labels[stage] ?? ""),
      light: stage < 0 ? "source" : ships.includes(stage) ? "ships" : "built",
      rows: rows.map((row) => row.flatMap((id) => bars[id] ?? [])),
    }),
  );
  return { steps, identities, durations, schedule, lanes, bars, known: differing(steps, assumed) };
}

/** The schedule as if the steps had not been needed; they are taken to have no length. */
function withoutSteps(schedule: Schedule, ids: ReadonlySet<number>): Schedule {
  if (ids.size === 0) return schedule;
  return {
    ...schedule,
    spans: schedule.spans.map((span, id) => (ids.has(id) ? { ...span, isNeeded: false } : span)),
    criticalPath: schedule.criticalPath.filter((id) => !ids.has(id)),
  };
}

const NONE: ReadonlySet<number> = new Set();

function differing(steps: readonly Step[], assumed: readonly number[]): ReadonlySet<number> {
  return new Set(steps.filter((step) => assumed[step.id] !== estimateSeconds(step)).map(({ id }) => id));
}
