import type { BuildLog, LogLine, LogStatus, LogVertex } from "../log/build-log.ts";
import type { LogMatch, MatchedVertex, MatchKind } from "../log/match-log.ts";
import { addOutput, type StepOutput } from "../log/output-lines.ts";
import { parseStepName } from "../log/step-name-parts.ts";
import { sizeWords } from "../text/size-words.ts";
import type { BuildRecord, RecordedTransfer, RecordedVertex } from "./build-record.ts";
import { startOfBuild } from "./start-of-build.ts";
import { matchVertices, type RecordedBuildSteps, type VertexMatch } from "./match-vertices.ts";

/** A recorded build in the terms of a log: the same views show both. */
export function recordLog(build: BuildRecord): BuildLog {
  const { vertices, error } = build;
  const start = startOfBuild(build);
  return {
    format: "record",
    vertices: vertices.map((vertex) => toLogVertex(vertex, start, error === null)),
    error: error ?? "",
    strayLines: 0,
  };
}

/** Finds the steps of a recorded build among those of a build; `log` is what `recordLog` has made of it. */
export function matchRecord(
  { vertices, provenances }: BuildRecord,
  log: BuildLog,
  build: RecordedBuildSteps,
): LogMatch {
  const matches = matchVertices(vertices, provenances, build);
  const byStep = new Map<number, LogVertex[]>();
  const matched = log.vertices.map((vertex, at): MatchedVertex => {
    const match = matches[at] ?? { kind: "unknown" };
    const step = "step" in match ? (match.step?.id ?? -1) : -1;
    if (step >= 0) byStep.set(step, [...(byStep.get(step) ?? []), vertex]);
    return { vertex, kind: kindOf(match), step, platform: parseStepName(vertex.name).platform };
  });
  return { vertices: matched, byStep };
}

function kindOf(match: VertexMatch): MatchKind {
  switch (match.kind) {
    case "same":
    case "edited":
      return match.kind;
    case "base":
      // its text differs only by what the base image sets
      return match.step ? "same" : "internal";
    case "internal":
    case "frontend":
    case "export":
      return "internal";
    case "unknown":
      return "none";
  }
}

function toLogVertex(vertex: RecordedVertex, start: number, hasSucceeded: boolean): LogVertex {
  const { digest, name, started, completed, error, output, transfers } = vertex;
  return {
    key: digest,
    name,
    status: statusOf(vertex, hasSucceeded),
    seconds: started === null || completed === null ? null : Math.max(0, completed - started) / 1000,
    startedAt: started === null ? null : Math.max(0, started - start) / 1000,
    error: error ?? "",
    output: [...transfers.flatMap(toLine), ...linesOf(output, started)],
    warnings: [],
  };
}

/** Of some steps of a build only the start is recorded: they are done where the build has succeeded. */
function statusOf({ error, cached, started, completed }: RecordedVertex, hasSucceeded: boolean): LogStatus {
  if (error !== null) return error.endsWith("context canceled") ? "canceled" : "error";
  if (cached) return "cached";
  return completed !== null || (started !== null && hasSucceeded) ? "done" : "unfinished";
}

/** What was sent or pulled: `transferring context: 201 MB`. */
function toLine({ id, current, total }: RecordedTransfer): readonly LogLine[] {
  if (current <= 0) return [];
  const share = total > current ? ` / ${sizeWords(total)}` : "";
  return [{ at: null, text: `${id} ${sizeWords(current)}${share}` }];
}

function linesOf(output: RecordedVertex["output"], started: number | null): readonly LogLine[] {
  const collected: StepOutput = { lines: [], isPartial: false };
  for (const { at, text } of output) {
    addOutput(collected, text, at === null || started === null ? null : Math.max(0, at - started) / 1000);
  }
  return collected.lines;
}
