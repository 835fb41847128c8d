import type { Analysis } from "#core/analysis.ts";
import { recordedSchedule } from "#core/build/schedule-recorded.ts";
import { scheduleSteps } from "#core/build/schedule.ts";
import type { LogStatus } from "#core/log/build-log.ts";
import type { Step } from "#core/llb/step.ts";
import { logFailures } from "./log-failures.ts";
import type { LogOverlay } from "./log-overlay.ts";
import { verdictOf } from "./verdict.ts";
import { refOfStep } from "../stages/step-place.ts";
import { logMessages } from "#i18n/en/log.ts";

/** How something in the graph went in the real build. */
export interface AsBuiltMark {
  readonly text: string;
  readonly status: LogStatus;
  /** It is on the critical path: the build was as long as it was because of it. */
  readonly isCritical: boolean;
  /** Seconds; 0 where it is not known. */
  readonly seconds: number;
}

export interface AsBuiltMarks {
  /** By index of stage. */
  readonly stages: ReadonlyMap<number, AsBuiltMark>;
  /** By `Instruction.index`. */
  readonly rows: ReadonlyMap<number, AsBuiltMark>;
}

/** From so many seconds on, a step on the critical path is marked. */
const MIN_CRITICAL = 0.5;

/** The worst of several steps comes first. */
const GRAVITY: readonly LogStatus[] = ["error", "canceled", "done", "unfinished", "cached"];

/** What the graph's cards and rows say of the real build. */
export function asBuiltMarks(analysis: Analysis, overlay: LogOverlay): AsBuiltMarks {
  const { steps } = analysis.build;
  const critical = new Set(criticalSteps(steps, overlay));
  const ofStage = new Map<number, Step[]>();
  const ofRow = new Map<number, Step[]>();
  for (const step of steps) {
    if (!overlay.byStep.has(step.id)) continue;
    if (step.stage >= 0) add(ofStage, step.stage, step);
    const ref = refOfStep(analysis, step);
    if (ref?.kind === "row") add(ofRow, ref.instruction, step);
  }
  const mark = (own: readonly Step[]): AsBuiltMark => {
    const status = GRAVITY.find((one) => own.some(({ id }) => overlay.byStep.get(id)?.status === one)) ?? "done";
    const seconds = secondsOf(own, overlay);
    return {
      // a mark has no room to say how long a failed step took
      text: verdictOf({ status, seconds: status === "error" ? null : seconds }),
      status,
      isCritical: own.some(({ id }) => critical.has(id)),
      seconds: seconds ?? 0,
    };
  };
  const stages = new Map([...ofStage].map(([stage, own]) => [stage, mark(own)]));
  for (const { stage, firstLine } of logFailures({ kind: "ok", overlay }, analysis)) {
    const known = stages.get(stage);
    if (known) stages.set(stage, { ...known, text: logMessages().failedAt(firstLine) });
  }
  return { stages, rows: new Map([...ofRow].map(([row, own]) => [row, mark(own)])) };
}

function criticalSteps(steps: readonly Step[], { spans, measured, cached }: LogOverlay): readonly number[] {
  const durations = steps.map(({ id }) => (cached.has(id) ? 0 : (measured.get(id) ?? 0)));
  const { criticalPath } = spans.size > 0 ? recordedSchedule(steps, spans) : scheduleSteps(steps, durations);
  return criticalPath.filter((id) => (durations[id] ?? 0) >= MIN_CRITICAL);
}

/** How long the steps took one after the other; of several platforms, on the one that took longest. */
function secondsOf(steps: readonly Step[], { measured }: LogOverlay): number | null {
  const byPlatform = new Map<number, number>();
  for (const { id, on = [0] } of steps) {
    const seconds = measured.get(id);
    if (seconds === undefined) continue;
    for (const platform of on) byPlatform.set(platform, (byPlatform.get(platform) ?? 0) + seconds);
  }
  return byPlatform.size === 0 ? null : [...byPlatform.values()].reduce((most, one) => Math.max(most, one), 0);
}

function add(groups: Map<number, Step[]>, key: number, step: Step): void {
  const known = groups.get(key);
  if (known) known.push(step);
  else groups.set(key, [step]);
}
