import type { Analysis } from "#core/analysis.ts";
import type { BuildLog, LogStatus, LogVertex, NoLogReason } from "#core/log/build-log.ts";
import { type LogMatch, matchLog } from "#core/log/match-log.ts";
import { parseLog } from "#core/log/parse-log.ts";
import { largestOf } from "#core/text/extremes.ts";

/** What a log says of one step of the present Dockerfile. */
export interface StepInLog {
  readonly status: LogStatus;
  /** Of several platforms the longest; null where the log does not say. */
  readonly seconds: number | null;
}

/** A log laid over the present build. */
export interface LogOverlay {
  readonly log: BuildLog;
  readonly match: LogMatch;
  /** By id of step. */
  readonly byStep: ReadonlyMap<number, StepInLog>;
  readonly measured: ReadonlyMap<number, number>;
  readonly cached: ReadonlySet<number>;
}

export type ReadLog =
  | { readonly kind: "none" }
  | { readonly kind: "bad"; readonly reason: NoLogReason }
  | { readonly kind: "ok"; readonly overlay: LogOverlay };

const NONE: ReadLog = { kind: "none" };

/** The worst of what several platforms say comes first. */
const GRAVITY: readonly LogStatus[] = ["error", "canceled", "unfinished", "done", "cached"];

/** Reads a pasted log and lays it over the steps of `analysis`. */
export function readLog(text: string, analysis: Analysis | null): ReadLog {
  if (text === "" || analysis === null) return NONE;
  const parsed = parseOnce(text);
  if (parsed.kind === "bad") return parsed;
  const { log } = parsed;
  const match = matchLog(log, analysis.build.steps, analysis.stages);
  const byStep = new Map([...match.byStep].map(([step, vertices]) => [step, merged(vertices)]));
  const measured = new Map<number, number>();
  for (const [step, { seconds }] of byStep) if (seconds !== null) measured.set(step, seconds);
  const cached = new Set([...byStep].filter(([, { status }]) => status === "cached").map(([step]) => step));
  return { kind: "ok", overlay: { log, match, byStep, measured, cached } };
}

// every keystroke brings another analysis, and the log stays the same
let last: { readonly text: string; readonly parsed: ReturnType<typeof parseLog> } | null = null;

function parseOnce(text: string): ReturnType<typeof parseLog> {
  if (last?.text !== text) last = { text, parsed: parseLog(text) };
  return last.parsed;
}

function merged(vertices: readonly LogVertex[]): StepInLog {
  const status = GRAVITY.find((one) => vertices.some((vertex) => vertex.status === one)) ?? "done";
  const seconds = vertices.flatMap((vertex) => vertex.seconds ?? []);
  return { status, seconds: seconds.length === 0 ? null : largestOf(seconds) };
}
