import { isObject } from "../text/json-value.ts";
import { readTimestamp } from "../text/timestamp.ts";
import { fromByteString } from "../text/unicode.ts";
import { decodeBase64 } from "../text/base64.ts";
import type { LogStatus, LogVertex, ParsedLog } from "./build-log.ts";
import { addOutput, type StepOutput } from "./output-lines.ts";
import { largestOf, smallestOf } from "../text/extremes.ts";

interface Draft {
  readonly key: string;
  name: string;
  isCached: boolean;
  error: string;
  /** Milliseconds since 1970, by start; an end that is not known yet is null. */
  readonly intervals: Map<number, number | null>;
  readonly output: StepOutput;
  readonly warnings: string[];
}

type Entry = Readonly<Record<string, unknown>>;

/** As BuildKit's raw display prints: a JSON object a line, each with what has changed since the last. */
export function parseRawLog(lines: readonly string[]): ParsedLog {
  const drafts = new Map<string, Draft>();
  let strayLines = 0;
  let error = "";
  for (const line of lines) {
    if (line.trim() === "") continue;
    const status = parseObject(line);
    if (status === null) {
      const [, message] = /^(?:ERROR: |error: )(.*)$/.exec(line) ?? [];
      if (message === undefined) strayLines++;
      else error = message;
      continue;
    }
    for (const vertex of entriesOf(status.vertexes)) takeVertex(drafts, vertex);
    for (const log of entriesOf(status.logs)) takeLog(drafts, log);
    for (const warning of entriesOf(status.warnings)) takeWarning(drafts, warning);
  }
  if (drafts.size === 0) return { kind: "bad", reason: "brokenRaw" };
  const starts = [...drafts.values()].flatMap(({ intervals }) => [...intervals.keys()]);
  const start = smallestOf(starts);
  const vertices = [...drafts.values()].map((draft) => toVertex(draft, start));
  const failed = vertices.findLast((vertex) => vertex.status === "error");
  return { kind: "ok", log: { format: "rawjson", vertices, error: error || (failed?.error ?? ""), strayLines } };
}

function takeVertex(drafts: Map<string, Draft>, entry: Entry): void {
  const draft = draftOf(drafts, entry.digest);
  if (draft === null) return;
  if (typeof entry.name === "string" && entry.name !== "") draft.name = entry.name;
  if (entry.cached === true) draft.isCached = true;
  if (typeof entry.error === "string") draft.error = entry.error;
  const started = readTimestamp(entry.started);
  if (started !== null) draft.intervals.set(started, readTimestamp(entry.completed));
}

function takeLog(drafts: Map<string, Draft>, entry: Entry): void {
  const draft = draftOf(drafts, entry.vertex);
  if (draft === null || typeof entry.data !== "string") return;
  const time = readTimestamp(entry.timestamp);
  const started = largestOf(draft.intervals.keys());
  const at = time === null || !Number.isFinite(started) ? null : Math.max(0, (time - started) / 1000);
  addOutput(draft.output, fromByteString(decodeBase64(entry.data)), at);
}

function takeWarning(drafts: Map<string, Draft>, entry: Entry): void {
  if (typeof entry.short !== "string") return;
  draftOf(drafts, entry.vertex)?.warnings.push(fromByteString(decodeBase64(entry.short)));
}

function draftOf(drafts: Map<string, Draft>, digest: unknown): Draft | null {
  if (typeof digest !== "string" || digest === "") return null;
  const known = drafts.get(digest);
  if (known) return known;
  const draft: Draft = {
    key: digest,
    name: digest,
    isCached: false,
    error: "",
    intervals: new Map(),
    output: { lines: [], isPartial: false },
    warnings: [],
  };
  drafts.set(digest, draft);
  return draft;
}

function toVertex({ key, name, isCached, error, intervals, output, warnings }: Draft, start: number): LogVertex {
  const spans = [...intervals].toSorted(([left], [right]) => left - right);
  const isOpen = spans.length === 0 || spans.some(([, end]) => end === null);
  const first = spans[0]?.[0];
  return {
    key,
    name,
    status: statusOf(isCached, error, isOpen),
    seconds: isOpen ? null : mergedLength(spans) / 1000,
    startedAt: first === undefined ? null : (first - start) / 1000,
    error,
    output: output.lines,
    warnings,
  };
}

function statusOf(isCached: boolean, error: string, isOpen: boolean): LogStatus {
  if (error !== "") return error.endsWith("context canceled") ? "canceled" : "error";
  if (isCached) return "cached";
  return isOpen ? "unfinished" : "done";
}

/** A step may run in several goes that overlap; as `mergeIntervals`. */
function mergedLength(spans: readonly (readonly [number, number | null])[]): number {
  let length = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const [start, end] of spans) {
    const stop = end ?? start;
    length += Math.max(0, stop - Math.max(start, reached));
    reached = Math.max(reached, stop);
  }
  return length;
}

function parseObject(line: string): Entry | null {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function entriesOf(list: unknown): readonly Entry[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}
