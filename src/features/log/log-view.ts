import type { Analysis } from "#core/analysis.ts";
import type { LogLine, LogStatus } from "#core/log/build-log.ts";
import type { MatchKind } from "#core/log/match-log.ts";
import { scheduleSteps } from "#core/build/schedule.ts";
import { recordedSchedule } from "#core/build/schedule-recorded.ts";
import { groupBy } from "#core/text/group-by.ts";
import { formatSeconds } from "#document/plan/format-seconds.ts";
import { refOfStep, type StepRef } from "#document/stages/step-place.ts";
import { logMessages } from "#i18n/en/log.ts";
import type { LogOverlay } from "#document/log/log-overlay.ts";
import { verdictOf } from "#document/log/verdict.ts";
import { type CriticalPathView, criticalPathView } from "./critical-path-view.ts";

export interface LogRow {
  readonly key: string;
  readonly name: string;
  readonly status: LogStatus;
  /** `12 s`, `CACHED`, `failed`… */
  readonly verdict: string;
  readonly seconds: number | null;
  readonly match: MatchKind;
  readonly line: number;
  readonly ref: StepRef | null;
  readonly error: string;
  readonly output: readonly LogLine[];
  /** Lines of output that are left out before those in `output`. */
  readonly hiddenLines: number;
  readonly warnings: readonly string[];
  /** Index of its stage; -1 without one. */
  readonly stage: number;
}

/** What became of one target of a project. */
export interface TargetRow {
  readonly name: string;
  readonly summary: string;
  /** The stage of the whole graph that it ends in; -1 for none. */
  readonly stage: number;
}

export interface LogView {
  readonly rows: readonly LogRow[];
  /** Those that failed, which come first. */
  readonly failed: readonly LogRow[];
  readonly summary: string;
  /** What ended the build where no step did. */
  readonly error: string;
  /** The steps that decided how long it took, with their times. */
  readonly criticalPath: CriticalPathView;
  /** Of a project, the targets that the log is of, where there are several. */
  readonly targets: readonly TargetRow[];
  /** The steps that took longest, the longest first. */
  readonly slowest: readonly LogRow[];
  /** Steps of the log that are like none of the Dockerfile. */
  readonly unmatched: number;
  readonly strayLines: number;
  /** The log was copied from a terminal, which shows only a part of it. */
  readonly isTerminal: boolean;
}

const MAX_LINES = 200;
/** How many of the slowest steps are listed, and from how many seconds on. */
const MAX_SLOW = 5;
const MIN_SLOW = 1;

/** A log for people: what took how long, what was cached, what failed and where. */
export function logView(analysis: Analysis, overlay: LogOverlay): LogView {
  const { log, match, measured, cached, spans, targets = [] } = overlay;
  const { steps } = analysis.build;
  const rows = match.vertices.map(({ vertex, kind, step: id }): LogRow => {
    const step = steps[id];
    const { key, name, status, seconds, error, output, warnings } = vertex;
    return {
      key,
      name,
      status,
      verdict: verdictOf({ status, seconds }),
      seconds,
      match: kind,
      line: step?.line ?? 0,
      ref: step ? refOfStep(analysis, step) : null,
      error,
      output: output.slice(-MAX_LINES),
      hiddenLines: Math.max(0, output.length - MAX_LINES),
      warnings,
      stage: step?.stage ?? -1,
    };
  });
  const failed = rows.filter(({ status }) => status === "error");
  const durations = steps.map(({ id }) => (cached.has(id) ? 0 : (measured.get(id) ?? 0)));
  const schedule = spans.size > 0 ? recordedSchedule(steps, spans) : scheduleSteps(steps, durations);
  // of some steps only the start was recorded
  const knownAt = (seconds: number, id: number): number | null =>
    spans.get(id)?.end === null && !measured.has(id) ? null : seconds;
  return {
    rows,
    failed,
    summary: summaryOf(rows, schedule.total),
    error: failed.length > 0 ? "" : log.error,
    criticalPath: criticalPathView(analysis, schedule, durations.map(knownAt)),
    targets: targetRows(analysis, rows, targets),
    slowest: slowestOf(rows),
    unmatched: rows.filter((row) => row.match === "none").length,
    strayLines: log.strayLines,
    isTerminal: log.format === "terminal",
  };
}

function targetRows(analysis: Analysis, rows: readonly LogRow[], targets: readonly string[]): readonly TargetRow[] {
  const groups = groupBy(rows.entries(), ([at]) => targets[at] ?? "");
  groups.delete("");
  if (groups.size < 2) return [];
  return [...groups].flatMap(([name, own]): readonly TargetRow[] => {
    const summary = summaryOf(
      own.map(([, row]) => row),
      0,
    );
    const stage = analysis.project?.targets.find((target) => target.name === name)?.build?.stage ?? -1;
    return summary === "" ? [] : [{ name, summary, stage }];
  });
}

function slowestOf(rows: readonly LogRow[]): readonly LogRow[] {
  return rows
    .filter(({ seconds }) => (seconds ?? 0) >= MIN_SLOW)
    .toSorted((one, other) => (other.seconds ?? 0) - (one.seconds ?? 0))
    .slice(0, MAX_SLOW);
}

function summaryOf(rows: readonly LogRow[], total: number): string {
  const count = (status: LogStatus) => rows.filter((row) => row.match !== "internal" && row.status === status).length;
  const words = logMessages();
  const counted = (status: LogStatus, say: (count: number) => string) =>
    count(status) === 0 ? [] : [say(count(status))];
  return [
    ...counted("done", words.ranCount),
    ...counted("cached", words.cachedCount),
    ...counted("error", words.failedCount),
    ...counted("canceled", words.givenUpCount),
    ...counted("unfinished", words.notDoneCount),
    ...(total > 0 && count("error") === 0 ? [words.onCriticalPath(formatSeconds(total))] : []),
  ].join(" · ");
}
