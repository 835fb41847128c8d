import { isAroundBuild } from "./around-build.ts";
import type { LogLine, LogStatus, LogVertex, ParsedLog } from "./build-log.ts";
import { finalError } from "./final-error.ts";
import type { PrintedLine } from "./log-lines.ts";
import { timedLine } from "./output-lines.ts";
import { smallestOf } from "../text/extremes.ts";

interface Draft {
  readonly key: string;
  /** "" for a step whose start is cut off, until its name is printed again. */
  name: string;
  status: LogStatus;
  seconds: number | null;
  error: string;
  readonly output: LogLine[];
  readonly warnings: string[];
  /** Milliseconds since 1970 of its first line and of its end, where lines have times. */
  readonly firstAt: number | null;
  endedAt: number | null;
}

const OWN = /^#(\d+) (.*)$/s;
const DONE = /^DONE(?: ([\d.]+)s)?$/;
const TIMED = /^\d+\.\d+/;
/** Progress of a transfer or a pull: an id, perhaps amounts, perhaps a time. */
const PROGRESS =
  /^(sha256:[0-9a-f]{6,}|transferring |extracting |resolve |exporting |writing |naming |pushing |sending |unpacking |preparing |merging |copy )/;

/**
 * As the text mux of BuildKit's progress display prints: every line starts with its step's number. A log may hold
 * several builds one after the other, and may begin or end in the middle of one.
 */
export function parsePlainLog(lines: readonly PrintedLine[]): ParsedLog {
  const builds: Map<string, Draft>[] = [new Map()];
  let strayLines = 0;
  let error = "";
  let isTail = false;
  for (const { text, at } of lines) {
    const [, number, rest = ""] = OWN.exec(text) ?? [];
    if (number === undefined) {
      const message = finalError(text);
      if (message !== null) error = message;
      // behind the steps come the failed ones once more, and the lines of the Dockerfile
      isTail ||= text === "------" || message !== null;
      if (text.trim() !== "" && !isTail && !isAroundBuild(text)) strayLines++;
      continue;
    }
    isTail = false;
    let drafts = builds.at(-1) ?? new Map<string, Draft>();
    if (isRestart(drafts, number, rest)) {
      drafts = new Map();
      builds.push(drafts);
    }
    // "#0 building with …" is about the builder
    if (number === "0") continue;
    const known = drafts.get(number);
    if (known) takeLine(known, rest, at);
    else drafts.set(number, createDraft(keyOf(builds.length, number), rest, at));
  }
  const drafts = builds.flatMap((build) => [...build.values()]);
  const vertices = toVertices(drafts);
  return { kind: "ok", log: { format: "plain", vertices, error: error || lastError(vertices), strayLines } };
}

/** Whether a line belongs to another build: numbers start over, and the first step has another name or is long done. */
function isRestart(drafts: ReadonlyMap<string, Draft>, number: string, rest: string): boolean {
  if (number === "0") return drafts.size > 0 && rest.startsWith("building with ");
  const known = drafts.get(number);
  return number === "1" && known !== undefined && isEnded(known) && isHeader(rest) && drafts.size > 1;
}

function isEnded({ status }: Draft): boolean {
  return status !== "unfinished";
}

/** Whether a line is a step's name, for a step that is done: such a step prints nothing more. */
function isHeader(rest: string): boolean {
  return /^\[[^\]]+\] /.test(rest);
}

function keyOf(build: number, number: string): string {
  return build === 1 ? number : `${build}#${number}`;
}

function createDraft(key: string, text: string, at: number | null): Draft {
  const draft: Draft = {
    key,
    name: "",
    status: "unfinished",
    seconds: null,
    error: "",
    output: [],
    warnings: [],
    firstAt: at,
    endedAt: null,
  };
  takeLine(draft, text, at);
  return draft;
}

function takeLine(draft: Draft, text: string, at: number | null): void {
  // its turn ends, or it is printed again because its turn comes back
  if (text === "..." || (text === draft.name && text !== "")) return;
  const done = DONE.exec(text);
  if (done || text === "CACHED" || text === "CANCELED" || text.startsWith("ERROR: ")) draft.endedAt = at;
  if (done) {
    draft.status = "done";
    draft.seconds = done[1] === undefined ? draft.seconds : Number(done[1]);
    return;
  }
  if (text === "CACHED" || text === "CANCELED") {
    draft.status = text === "CACHED" ? "cached" : "canceled";
    return;
  }
  if (text.startsWith("ERROR: ")) {
    draft.status = "error";
    draft.error = text.slice("ERROR: ".length);
    return;
  }
  if (text.startsWith("WARN: ")) draft.warnings.push(text.slice("WARN: ".length));
  else if (TIMED.test(text)) draft.output.push(timedLine(text));
  // a step that begins in the middle prints its name when its turn comes back
  else if (draft.name === "" && !PROGRESS.test(text)) draft.name = text;
  else if (!PROGRESS.test(text)) draft.output.push(timedLine(text));
  else if (draft.name === "") nameByProgress(draft, text);
}

/** Steps such as "exporting to image" are named as what goes on inside others. */
function nameByProgress(draft: Draft, text: string): void {
  const isInside = /^(sha256:|transferring )|(?: done|\d+(?:\.\d+)?(?:[kMG]?B|s))$/.test(text);
  if (!isInside && draft.output.length === 0) draft.name = text;
}

/** A step ran for its seconds before its end was printed, which says when it started where lines have times. */
function toVertices(drafts: readonly Draft[]): readonly LogVertex[] {
  const times = drafts.flatMap(({ firstAt }) => firstAt ?? []);
  const start = times.length === 0 ? null : smallestOf(times);
  return drafts.map(({ firstAt, endedAt, ...vertex }): LogVertex => {
    const { name, key, status } = vertex;
    const isStopped = status === "error" || status === "canceled";
    const seconds = isStopped && firstAt !== null && endedAt !== null ? (endedAt - firstAt) / 1000 : vertex.seconds;
    const startedAt = endedAt !== null && seconds !== null ? endedAt - seconds * 1000 : firstAt;
    return {
      ...vertex,
      seconds,
      name: name === "" ? `#${key}` : name,
      startedAt: start === null || startedAt === null ? null : Math.max(0, startedAt - start) / 1000,
    };
  });
}

function lastError(vertices: readonly LogVertex[]): string {
  return vertices.findLast((vertex) => vertex.status === "error")?.error ?? "";
}
