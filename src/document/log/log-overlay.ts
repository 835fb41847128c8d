import type { Analysis } from "#core/analysis.ts";
import type { RecordedSpan } from "#core/build/schedule-recorded.ts";
import type { BuildLog, LogStatus, LogVertex, NoLogReason } from "#core/log/build-log.ts";
import { type LogMatch, matchLog } from "#core/log/match-log.ts";
import { parseLog } from "#core/log/parse-log.ts";
import { matchProjectLog } from "#core/project/match-project-log.ts";
import type { BuildRecord } from "#core/record/build-record.ts";
import { matchRecord, recordLog } from "#core/record/record-log.ts";
import { largestOf } from "#core/text/extremes.ts";

/** What a log says of one step of the present Dockerfile. */
export interface StepInLog {
  readonly status: LogStatus;
  /** Of several platforms the longest; null where the log does not say. */
  readonly seconds: number | null;
}

/** A log or a recorded build, laid over the present build. */
export interface LogOverlay {
  readonly log: BuildLog;
  readonly match: LogMatch;
  /** By id of step. */
  readonly byStep: ReadonlyMap<number, StepInLog>;
  readonly measured: ReadonlyMap<number, number>;
  readonly cached: ReadonlySet<number>;
  /** When each step ran, by its id; empty where the log does not say when a step started. */
  readonly spans: ReadonlyMap<number, RecordedSpan>;
  /** Of a project, the target that each vertex of the log was printed for, "" for none of them. */
  readonly targets?: readonly string[];
}

export type ReadLog =
  | { readonly kind: "none" }
  | { readonly kind: "bad"; readonly reason: NoLogReason }
  | { readonly kind: "ok"; readonly overlay: LogOverlay };

const NONE: ReadLog = { kind: "none" };

/** The worst of what several platforms say comes first. */
const GRAVITY: readonly LogStatus[] = ["error", "canceled", "unfinished", "done", "cached"];

/** Reads a pasted log and lays it over the steps of `analysis`; of a project, over those of each target. */
export function readLog(text: string, analysis: Analysis | null): ReadLog {
  if (text === "" || analysis === null) return NONE;
  const parsed = parseOnce(text);
  if (parsed.kind === "bad") return parsed;
  const { log } = parsed;
  const { project, build, stages } = analysis;
  if (project === undefined) return { kind: "ok", overlay: toOverlay(log, matchLog(log, build.steps, stages)) };
  const match = matchProjectLog(log, analysis, project);
  return { kind: "ok", overlay: { ...toOverlay(log, match), targets: match.vertices.map(({ target }) => target) } };
}

/** Lays a recorded build over the steps of `analysis`. */
export function readRecord(build: BuildRecord, analysis: Analysis | null): ReadLog {
  if (analysis === null) return NONE;
  const log = recordLogOnce(build);
  const match = matchRecord(build, log, {
    steps: analysis.build.steps,
    stages: analysis.stages,
    syntaxRef: syntaxRefOf(analysis.text),
  });
  return { kind: "ok", overlay: toOverlay(log, match) };
}

/** The image that the text's `# syntax=` line names; "" without one. */
function syntaxRefOf(text: string): string {
  return /^#\s*syntax\s*=\s*(\S+)/im.exec(text)?.[1] ?? "";
}

function toOverlay(log: BuildLog, match: LogMatch): LogOverlay {
  const byStep = new Map([...match.byStep].map(([step, vertices]) => [step, merged(vertices)]));
  const measured = new Map<number, number>();
  for (const [step, { seconds }] of byStep) if (seconds !== null) measured.set(step, seconds);
  const cached = new Set([...byStep].filter(([, { status }]) => status === "cached").map(([step]) => step));
  const spans = new Map<number, RecordedSpan>();
  for (const [step, vertices] of match.byStep) {
    const span = spanOf(vertices);
    if (span !== null) spans.set(step, span);
  }
  return { log, match, byStep, measured, cached, spans };
}

// every keystroke brings another analysis, and the log stays the same
let last: { readonly text: string; readonly parsed: ReturnType<typeof parseLog> } | null = null;

function parseOnce(text: string): ReturnType<typeof parseLog> {
  if (last?.text !== text) last = { text, parsed: parseLog(text) };
  return last.parsed;
}

const recordLogs = new WeakMap<BuildRecord, BuildLog>();

function recordLogOnce(build: BuildRecord): BuildLog {
  const known = recordLogs.get(build) ?? recordLog(build);
  recordLogs.set(build, known);
  return known;
}

function merged(vertices: readonly LogVertex[]): StepInLog {
  const status = GRAVITY.find((one) => vertices.some((vertex) => vertex.status === one)) ?? "done";
  const seconds = vertices.flatMap((vertex) => vertex.seconds ?? []);
  return { status, seconds: seconds.length === 0 ? null : largestOf(seconds) };
}

/** Of several platforms that of the one that took longest. */
function spanOf(vertices: readonly LogVertex[]): RecordedSpan | null {
  const [first] = vertices
    .filter(({ startedAt }) => startedAt !== null)
    .toSorted((one, other) => (other.seconds ?? 0) - (one.seconds ?? 0));
  if (!first || first.startedAt === null) return null;
  const { startedAt: start, seconds, status } = first;
  return { start, end: seconds === null ? (status === "done" ? null : start) : start + seconds };
}
