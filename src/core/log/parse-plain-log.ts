import type { LogLine, LogStatus, LogVertex, ParsedLog } from "./build-log.ts";

interface Draft {
  readonly key: string;
  name: string;
  status: LogStatus;
  seconds: number | null;
  error: string;
  readonly output: LogLine[];
  readonly warnings: string[];
}

const OWN = /^#(\d+) (.*)$/s;
const DONE = /^DONE(?: ([\d.]+)s)?$/;
const TIMED = /^(\d+\.\d+) ?(.*)$/s;
/** Progress of a transfer or a pull: an id, perhaps amounts, perhaps a time. */
const PROGRESS =
  /^(sha256:[0-9a-f]{6,}|transferring |extracting |resolve |exporting |writing |naming |pushing |sending |unpacking |preparing |merging |copy )/;

/** As the text mux of BuildKit's progress display prints: every line starts with its step's number. */
export function parsePlainLog(lines: readonly string[]): ParsedLog {
  const drafts = new Map<string, Draft>();
  let strayLines = 0;
  let error = "";
  let isTail = false;
  for (const line of lines) {
    const [, key, rest = ""] = OWN.exec(line) ?? [];
    if (key === undefined) {
      const [, message] = /^(?:ERROR: |error: )(?:failed to build: )?(.*)$/.exec(line) ?? [];
      if (message !== undefined) error = message;
      // behind the steps come the failed ones once more, and the lines of the Dockerfile
      isTail ||= line === "------" || message !== undefined;
      if (line.trim() !== "" && !isTail) strayLines++;
      continue;
    }
    // "#0 building with …" is about the builder
    if (key === "0") continue;
    isTail = false;
    const known = drafts.get(key);
    if (known === undefined) drafts.set(key, createDraft(key, rest));
    else takeLine(known, rest);
  }
  const vertices = [...drafts.values()].map((draft): LogVertex => ({ ...draft, startedAt: null }));
  return { kind: "ok", log: { format: "plain", vertices, error: error || lastError(vertices), strayLines } };
}

function createDraft(key: string, name: string): Draft {
  return { key, name, status: "unfinished", seconds: null, error: "", output: [], warnings: [] };
}

function takeLine(draft: Draft, text: string): void {
  // its turn ends, or it is printed again because its turn comes back
  if (text === "..." || text === draft.name) return;
  const done = DONE.exec(text);
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
  else if (TIMED.test(text) || !PROGRESS.test(text)) draft.output.push(toLine(text));
}

function toLine(text: string): LogLine {
  const [, at, rest = ""] = TIMED.exec(text) ?? [];
  return at === undefined ? { at: null, text } : { at: Number(at), text: rest };
}

function lastError(vertices: readonly LogVertex[]): string {
  return vertices.findLast((vertex) => vertex.status === "error")?.error ?? "";
}
