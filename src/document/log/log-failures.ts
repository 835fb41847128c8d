import type { Analysis } from "#core/analysis.ts";
import { refOfStep } from "../stages/step-place.ts";
import type { Step } from "#core/llb/step.ts";
import type { LineRange } from "#core/text/range.ts";
import type { ReadLog } from "./log-overlay.ts";

/** What the log has fail, at its place in the text. */
export interface LogFailure {
  /** Index of its stage; -1 without one. */
  readonly stage: number;
  readonly firstLine: number;
  readonly lastLine: number;
  /** What BuildKit says of it. */
  readonly error: string;
  /** The end of what it printed. */
  readonly output: readonly string[];
  /** Lines of output before those. */
  readonly hiddenLines: number;
}

const MAX_LINES = 8;

/** Everything that failed in a log or a recorded build and is in the present text; none without one that can be read. */
export function logFailures(read: ReadLog, analysis: Analysis | null): readonly LogFailure[] {
  if (read.kind !== "ok" || analysis === null) return [];
  const byLine = new Map<string, LogFailure>();
  for (const { vertex, step: id } of read.overlay.match.vertices) {
    const step = analysis.build.steps[id];
    if (vertex.status !== "error" || step === undefined) continue;
    const lines = linesOf(analysis, step);
    const place = `${analysis.project === undefined ? "" : step.stage} ${lines?.first}`;
    if (lines === undefined || byLine.has(place)) continue;
    byLine.set(place, {
      stage: step.stage,
      firstLine: lines.first,
      lastLine: lines.last,
      error: vertex.error,
      output: vertex.output.slice(-MAX_LINES).map(({ text }) => text),
      hiddenLines: Math.max(0, vertex.output.length - MAX_LINES),
    });
  }
  return [...byLine.values()];
}

/** The lines of the instruction that a step comes from, in a project those of the Dockerfile that it is in. */
function linesOf(analysis: Analysis, step: Step): LineRange | undefined {
  const ref = refOfStep(analysis, step);
  return ref?.kind === "row" ? analysis.file.instructions[ref.instruction]?.lines : undefined;
}
