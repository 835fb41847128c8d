import { type DiffLine, diffLines } from "#core/compare/diff-lines.ts";

/** A line of the proposal next to what it replaces. */
export interface PreviewLine {
  readonly key: string;
  readonly kind: DiffLine["kind"];
  readonly text: string;
  /** Why it is there; "" for most. */
  readonly reason: string;
}

/** The lines of two texts side by side; `reasonFor` is asked about each line of the new one, with its number from 1. */
export function previewLines(
  before: string,
  after: string,
  reasonFor: (line: string, number: number, kind: "same" | "added") => string,
): readonly PreviewLine[] {
  let at = 0;
  const lines = diffLines(linesOf(before), linesOf(after)).map((line, index): PreviewLine => {
    if (line.kind !== "removed") at++;
    const reason = line.kind === "removed" ? "" : reasonFor(line.text, at, line.kind);
    return { key: `${index}`, kind: line.kind, text: line.text, reason };
  });
  return withoutRepeats(lines);
}

function linesOf(text: string): readonly string[] {
  const whole = text.trimEnd();
  return whole === "" ? [] : whole.split(/\r?\n/);
}

/** A reason that holds for several lines in a row is given once. */
function withoutRepeats(lines: readonly PreviewLine[]): readonly PreviewLine[] {
  return lines.map((line, index) => {
    const isRepeated = line.reason !== "" && lines[index - 1]?.reason === line.reason;
    return isRepeated ? { ...line, reason: "" } : line;
  });
}
