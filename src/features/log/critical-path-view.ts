import type { Analysis } from "#core/analysis.ts";
import type { Schedule } from "#core/build/schedule.ts";
import { readyAt } from "#core/build/schedule-recorded.ts";
import type { Step } from "#core/llb/step.ts";
import { formatSeconds } from "#document/plan/format-seconds.ts";
import { refOfStep, type StepRef } from "#document/stages/step-place.ts";
import { stepTextShort } from "#document/stages/step-text.ts";
import { logMessages } from "#i18n/en/log.ts";

/** A step that decided how long the build took. */
export interface PathRow {
  readonly step: number;
  /** Its stage, where there are several, and its line: commands of here-documents look alike. */
  readonly place: string;
  readonly text: string;
  readonly time: string;
  /** How long it could have run before it did; "" where it did not wait. */
  readonly waited: string;
  readonly ref: StepRef | null;
}

export interface CriticalPathView {
  readonly rows: readonly PathRow[];
  /** What the steps that are too short to be listed took; "" where all are listed. */
  readonly rest: string;
}

/** Seconds of the shortest step that is shown, and of the shortest wait. */
const MIN_TIME = 0.05;
const MIN_WAIT = 1;
/** Of a longer path, only steps of at least this share of it are listed. */
const MAX_ROWS = 8;
const MIN_SHARE = 0.01;

/** The critical path for people. `durations` are by id of step, and null where only the start of one is known. */
export function criticalPathView(
  analysis: Analysis,
  { criticalPath, spans, total }: Schedule,
  durations: readonly (number | null)[],
): CriticalPathView {
  const words = logMessages();
  const labels = analysis.stages.map(({ label }) => label);
  const path = criticalPath.flatMap((id) => {
    const [step, span] = [analysis.build.steps[id], spans[id]];
    if (!step || !span) return [];
    const wait = step.inputs.length === 0 ? 0 : span.start - readyAt(step, spans);
    return [{ step, seconds: durations[id] ?? span.end - span.start, isCertain: durations[id] !== null, wait }];
  });
  const shown = path.filter(({ seconds }) => seconds >= MIN_TIME);
  const isLong = shown.length > MAX_ROWS;
  const isListed = ({ seconds, wait }: (typeof path)[number]): boolean =>
    !isLong || seconds >= total * MIN_SHARE || wait >= MIN_WAIT;
  const left = shown.filter((one) => !isListed(one));
  const leftSeconds = left.reduce((sum, { seconds }) => sum + seconds, 0);
  return {
    rows: shown.filter(isListed).map(({ step, seconds, isCertain, wait }) => ({
      step: step.id,
      place: placeOf(step, labels),
      text: stepTextShort(step),
      time: isCertain ? formatSeconds(seconds) : words.atMost(formatSeconds(seconds)),
      waited: wait < MIN_WAIT ? "" : words.waited(formatSeconds(wait)),
      ref: refOfStep(analysis, step),
    })),
    rest: left.length === 0 ? "" : words.shorterSteps(left.length, formatSeconds(leftSeconds)),
  };
}

function placeOf({ stage, line }: Step, labels: readonly string[]): string {
  const label = labels.length > 1 ? (labels[stage] ?? "") : "";
  return [label, line > 0 ? logMessages().line(line) : ""].filter((part) => part !== "").join(" · ");
}
