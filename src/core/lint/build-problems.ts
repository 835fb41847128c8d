import type { Stage } from "../resolve/stage.ts";
import type { DockerfileSyntax, SyntaxError } from "../parse/syntax.ts";
import type { ParsedStages } from "../parse/parse-stages.ts";
import type { TargetBuild } from "../llb/target-build.ts";
import type { BuildError } from "../text/build-error.ts";
import type { LineIndex } from "../text/line-index.ts";
import type { TextRange } from "../text/range.ts";
import { isForeignText } from "./foreign-text.ts";
import { fixFrom } from "./fix/from-fix.ts";
import { fixInstruction } from "./fix/instruction-fix.ts";
import type { Problem } from "./problem.ts";
import { countWhere } from "../source/count-where.ts";

interface BuildOutcome {
  readonly text: string;
  readonly lines: LineIndex;
  readonly file: DockerfileSyntax;
  readonly parsed: ParsedStages;
  readonly checkError: BuildError | null;
  readonly stages: readonly Stage[];
  readonly build: TargetBuild;
}

/**
 * What ends a build, as problems at BuildKit's lines: every instruction that is refused, and what goes wrong after
 * that. A text of nothing or comments alone isn't a mistake of somebody who has just begun.
 */
export function toBuildProblems(outcome: BuildOutcome): Problem[] {
  const { file, parsed, checkError, build } = outcome;
  if (file.instructions.length === 0 && parsed.stages.length === 0 && isBlank(outcome)) return [];
  const problems = [...file.errors, ...parsed.errors].map((error) => toProblem(outcome, error.error, error));
  // What isn't a Dockerfile has nothing to fix line by line.
  if (problems.length > 0) return isForeignText(outcome) ? problems.slice(0, 1) : problems;
  const errors = [checkError, build.error].filter((error) => error !== null);
  const messages = new Set<string>();
  for (const error of errors) {
    if (messages.has(error.message) || isViolation(error)) continue;
    messages.add(error.message);
    problems.push(toProblem(outcome, error, null));
  }
  return problems;
}

function isBlank({ file }: BuildOutcome): boolean {
  return (
    file.pieces.every(({ kind }) => kind !== "instruction") && file.directives.every(({ name }) => name !== "escape")
  );
}

// the warnings behind it are told one by one
function isViolation({ message }: BuildError): boolean {
  return message.startsWith("lint violation found");
}

function toProblem(outcome: BuildOutcome, error: BuildError, syntax: SyntaxError | null): Problem {
  const { text, stages } = outcome;
  const { message, lines, place } = error;
  const first = lines[0]?.first ?? place?.lines.first ?? 0;
  const last = lines.at(-1)?.last ?? place?.lines.last ?? 0;
  const range = syntax?.range ?? rangeOf(outcome, first, last);
  return {
    rule: "BuildError",
    aliases: [],
    family: "build",
    severity: "error",
    message,
    range: { start: Math.min(range.start, text.length), end: Math.min(Math.max(range.end, range.start), text.length) },
    lines: { first: Math.max(first, 1), last: Math.max(last, 1) },
    stage: stageAt(stages, first),
    fixes: message.includes("FROM requires either one or three")
      ? fixFrom(text, range)
      : fixInstruction(message, range.start),
  };
}

/** The stage that has the line, -1 for none; halving, because a broken text can have as many errors as stages. */
function stageAt(stages: readonly Stage[], line: number): number {
  const last = countWhere(stages, ({ lines }) => lines.first <= line) - 1;
  return line <= (stages[last]?.lines.last ?? -1) ? last : -1;
}

/** From the first character of the first line to the end of the last; the first line where none is told. */
function rangeOf({ text, lines }: BuildOutcome, first: number, last: number): TextRange {
  const start = lines.startOf(Math.max(first, 1));
  const indent = /^[ \t]*/.exec(text.slice(start, lines.endOf(Math.max(first, 1))))?.[0].length ?? 0;
  return { start: start + indent, end: lines.endOf(Math.max(last, 1)) };
}
