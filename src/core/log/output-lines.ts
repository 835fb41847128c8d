import type { LogLine } from "./build-log.ts";

/** What a step has printed so far. */
export interface StepOutput {
  readonly lines: LogLine[];
  /** The last line has no end yet. */
  isPartial: boolean;
}

/** Adds a piece of output, which may hold several lines, or only a part of one. `at` as in `LogLine`. */
export function addOutput(output: StepOutput, piece: string, at: number | null): void {
  const { lines } = output;
  const parts = piece.split("\n");
  for (const [position, part] of parts.entries()) {
    const last = lines.at(-1);
    const text = part.replace(/\r$/, "");
    if (position === 0 && output.isPartial && last) lines[lines.length - 1] = { ...last, text: last.text + text };
    else if (position < parts.length - 1 || text !== "") lines.push({ at, text });
  }
  output.isPartial = (parts.at(-1) ?? "") !== "";
}

const TIMED = /^(\d+\.\d+) ?(.*)$/s;

/** A line of output as BuildKit prints it, with its seconds since the start of the step before it where it has them. */
export function timedLine(printed: string): LogLine {
  const [, at, text = ""] = TIMED.exec(printed) ?? [];
  return at === undefined ? { at: null, text: printed } : { at: Number(at), text };
}
