import { parse } from "#core/parse/parse.ts";
import type { Instruction } from "#core/parse/syntax.ts";
import { indexLines } from "#core/text/line-index.ts";
import type { TextRange } from "#core/text/range.ts";

export type CodeKind = "plain" | "keyword" | "flag" | "string" | "variable" | "comment";

export interface CodePart {
  /** Offset in the text. */
  readonly at: number;
  readonly kind: CodeKind;
  readonly text: string;
  readonly isMarked: boolean;
}

export interface CodeLine {
  /** From 1. */
  readonly number: number;
  readonly parts: readonly CodePart[];
}

interface Colored extends TextRange {
  readonly kind: CodeKind;
}

const WORD = /"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|\$\{[^}\n]*\}|\$\w+/g;

/** A Dockerfile for reading: its lines in parts of one color, `marks` set apart. */
export function codeLines(text: string, marks: readonly TextRange[] = []): readonly CodeLine[] {
  const lines = indexLines(text);
  const { instructions } = parse(text);
  // what follows the last line ending isn't a line
  const count = lines.count - (text.endsWith("\n") ? 1 : 0);
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const range = { start: lines.startOf(number), end: lines.endOf(number) };
    const instruction = instructions.find(({ lines: { first, last } }) => first <= number && number <= last);
    const colored = color(text.slice(range.start, range.end), range.start, number, instruction);
    return { number, parts: cut(text, range, colored, marks) };
  });
}

function color(line: string, start: number, number: number, instruction: Instruction | undefined): Colored[] {
  const isHeredoc = instruction !== undefined && instruction.heredocs.length > 0 && number > instruction.lines.first;
  if (isHeredoc) return [];
  if (/^\s*#/.test(line)) return [{ start, end: start + line.length, kind: "comment" }];
  const words = [...line.matchAll(WORD)].map(({ 0: word, index }): Colored => {
    const kind = word.startsWith("$") ? "variable" : "string";
    return { start: start + index, end: start + index + word.length, kind };
  });
  const isFirst = instruction === undefined || number === instruction.lines.first;
  const head = isFirst ? headOf(line, start) : [];
  const headEnd = head.at(-1)?.end ?? start;
  return [...head, ...words.filter((word) => word.start >= headEnd)];
}

/** The keyword with its flags, and the `AS` of a FROM. */
function headOf(line: string, start: number): Colored[] {
  const match = /^\s*([A-Za-z]+)((?:\s+--\S+)*)/.exec(line);
  if (!match) return [];
  const [head, keyword = "", flags = ""] = match;
  const flagsAt = start + head.length - flags.length;
  const found: Colored[] = [{ start: flagsAt - keyword.length, end: flagsAt, kind: "keyword" }];
  for (const { 0: flag, index } of flags.matchAll(/\S+/g)) {
    found.push({ start: flagsAt + index, end: flagsAt + index + flag.length, kind: "flag" });
  }
  const as = /^from$/i.test(keyword) ? /\sas(?=\s)/i.exec(line) : null;
  if (as) found.push({ start: start + as.index + 1, end: start + as.index + 3, kind: "keyword" });
  return found;
}

/** Cuts a line where a color or a mark starts or ends; a mark of no width is dropped. */
function cut(text: string, range: TextRange, colored: readonly Colored[], marks: readonly TextRange[]): CodePart[] {
  const bounds = new Set([range.start, range.end]);
  for (const { start, end } of [...colored, ...marks]) {
    for (const offset of [start, end]) if (range.start < offset && offset < range.end) bounds.add(offset);
  }
  const sorted = [...bounds].toSorted((one, other) => one - other);
  return sorted.slice(0, -1).map((at, index) => {
    const holds = (one: TextRange): boolean => one.start <= at && at < one.end;
    const kind = colored.find(holds)?.kind ?? "plain";
    return { at, kind, text: text.slice(at, sorted[index + 1]), isMarked: marks.some(holds) };
  });
}
