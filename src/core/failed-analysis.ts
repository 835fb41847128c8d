import type { Analysis, AnalyzeOptions } from "./analysis.ts";
import type { Problem } from "./lint/problem.ts";
import { NO_BUILD } from "./llb/to-target-build.ts";
import type { BuildError } from "./text/build-error.ts";
import { indexLines } from "./text/line-index.ts";

/** The analysis of a text that could not be analyzed: no stage, and one problem that says why. */
export function failedAnalysis(text: string, options: AnalyzeOptions, failure: string): Analysis {
  const error: BuildError = { message: failure, lines: [] };
  return {
    text,
    options,
    lines: indexLines(text),
    file: { escape: "\\", directives: [], pieces: [], instructions: [], warnings: [], errors: [] },
    parsed: { stages: [], metaArgs: [], errors: [], seen: 0 },
    parseError: null,
    checkError: error,
    checkWarnings: [],
    stages: [],
    graph: { nodes: [], edges: [] },
    targets: [],
    build: { ...NO_BUILD, target: options.target ?? "", error },
    problems: [failureProblem(text, failure)],
    platforms: [],
    baseImages: [],
    failure,
  };
}

/** A failure as a problem of the text's first line. */
export function failureProblem(text: string, failure: string): Problem {
  return {
    rule: "BuildError",
    aliases: [],
    family: "build",
    severity: "error",
    message: failure,
    range: { start: 0, end: indexLines(text).endOf(1) },
    lines: { first: 1, last: 1 },
    stage: -1,
    fixes: [],
  };
}

/** Why an analysis failed. Running out of stack, string or array length means that the text asks for too much. */
export function describeFailure(fault: unknown): string {
  const message = fault instanceof Error ? fault.message : String(fault);
  return fault instanceof RangeError
    ? `too much to work out here: ${message}`
    : `this could not be worked out, because of a bug in Stagelight: ${message}`;
}
