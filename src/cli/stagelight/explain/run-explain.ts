import type { Analysis } from "#core/analysis.ts";
import { printableText } from "#core/export/plain-text.ts";
import { explain, type Explanation, type ExplainSubject } from "#features/explain/explain.ts";
import { type Colors, colorsFor } from "../colors.ts";
import { CommandFailure } from "../command-failure.ts";
import { analyzeSource } from "../input/analyze-source.ts";
import type { BuildFlags } from "../input/build-options.ts";
import { nameOf } from "../input/read-file.ts";
import type { ExitCode, Io } from "../io.ts";
import { noteFailure } from "../note-failure.ts";
import { wrapWords } from "./wrap-words.ts";

interface ExplainFlags extends BuildFlags {
  readonly color?: boolean;
}

const WIDTH = 80;

/** `stagelight explain`. */
export async function runExplain(place: string, flags: ExplainFlags, io: Io): Promise<ExitCode> {
  const { path, line } = splitPlace(place);
  const { analysis } = await analyzeSource(path, flags, io);
  noteFailure(analysis, path, io);
  const colors = colorsFor(io, flags.color);
  const subjects = line === null ? wholeFile(analysis) : [subjectAt(analysis, path, line)];
  const texts = subjects.map((subject) => explanationText(explain(analysis, subject), colors));
  const problems = line === null ? [] : problemsAt(analysis, line, colors);
  io.out(`${[...texts, ...problems].join("\n\n")}\n`);
  return 0;
}

/** `Dockerfile:12` is line 12; a file whose name ends that way is written with `./`. */
function splitPlace(place: string): { readonly path: string; readonly line: number | null } {
  const [, path, line] = /^(.+):(\d+)$/s.exec(place) ?? [];
  if (path === undefined || /^git:[^:]*$/.test(path)) return { path: place, line: null };
  return { path, line: Number(line) };
}

/** The file, then each of its stages. */
function wholeFile({ stages }: Analysis): readonly (ExplainSubject | null)[] {
  return [null, ...stages.map(({ index }): ExplainSubject => ({ kind: "stage", stage: index }))];
}

function subjectAt({ file, lines }: Analysis, path: string, line: number): ExplainSubject {
  if (line < 1 || line > lines.count) {
    throw new CommandFailure(`${nameOf(path)} has no line ${line}; it has ${lines.count}.`);
  }
  const instruction = file.instructions.find((one) => one.lines.first <= line && line <= one.lines.last);
  if (instruction === undefined)
    throw new CommandFailure(`There is no instruction on line ${line} of ${nameOf(path)}.`);
  return { kind: "row", instruction: instruction.index };
}

function explanationText({ title, parts }: Explanation, colors: Colors): string {
  const text = parts.map((part) => (part.kind === "code" ? `\`${part.text}\`` : part.text)).join("");
  const paragraph = wrapWords(printableText(text), WIDTH).replace(/`[^`]+`/g, (code) => colors.cyan(code));
  return `${colors.bold(printableText(title))}\n${paragraph}`;
}

function problemsAt({ problems, file }: Analysis, line: number, colors: Colors): readonly string[] {
  const own = file.instructions.find((one) => one.lines.first <= line && line <= one.lines.last);
  const { first, last } = own?.lines ?? { first: line, last: line };
  return problems
    .filter(({ lines }) => lines.first >= first && lines.first <= last)
    .map(({ rule, severity, message }) => {
      const paint = severity === "error" ? colors.red : colors.yellow;
      return wrapWords(`${paint(severity)} ${rule}: ${printableText(message)}`, WIDTH);
    });
}
