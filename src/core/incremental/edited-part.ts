import type { LineIndex } from "../text/line-index.ts";
import { parsePart } from "../parse/parse.ts";
import type { DockerfileSyntax, Instruction, ParserWarning, Piece } from "../parse/syntax.ts";
import type { FoundEdit } from "./find-edit.ts";
import { type InstructionPair, type MovedLines, moveLines } from "./moved-lines.ts";
import { shiftInstruction, type Shift } from "./shift-instruction.ts";
import { countWhere } from "../source/count-where.ts";

/** The syntax of a text after an edit that kept the instructions and their order, and changed at most a few of them. */
export interface EditedSyntax {
  readonly file: DockerfileSyntax;
  /** The instructions that were parsed again, before and after the edit. */
  readonly pairs: readonly InstructionPair[];
  readonly moved: MovedLines;
}

/**
 * Parses again what an edit touches: the lines after the previous instruction up to and including the next one. Null
 * where the rest of the text may be parsed differently: at the top of the text, around errors, and where instructions
 * are added, removed, or merged.
 */
export function parseEdit(
  before: { readonly text: string; readonly lines: LineIndex; readonly file: DockerfileSyntax },
  text: string,
  edit: FoundEdit,
): EditedSyntax | null {
  const { file, lines } = before;
  const { instructions, escape } = file;
  const [firstLine, lastLine] = [lines.lineAt(edit.start), lines.lineAt(edit.endBefore)];
  const behind = countWhere(instructions, (one) => one.lines.last < firstLine);
  // an instruction that ends at the end of the text may be continued
  const isAtEnd = lines.startOf((instructions[behind - 1]?.lines.last ?? 0) + 1) === before.text.length;
  const from = isAtEnd ? behind - 1 : behind;
  const next = countWhere(instructions, (one) => one.lines.first <= lastLine);
  const [previous, following] = [instructions[from - 1], instructions[next]];
  // directives are looked for up to the first instruction
  if (!previous) return null;
  const lastBehind = following?.lines.last ?? lines.count;
  const start = lines.startOf(previous.lines.last + 1);
  const end = lines.startOf(lastBehind + 1);
  const by = edit.endAfter - edit.endBefore;
  const source = text.slice(start, end + by);
  if (!isPlain(source)) return null;
  const part = parsePart(source, escape);
  const old = instructions.slice(from, following ? next + 1 : next);
  if (part.errors.length > 0 || part.warnings.length > 0 || part.instructions.length !== old.length) return null;
  const shift: Shift = { offset: start, lines: previous.lines.last, index: from };
  const pairs = old.flatMap((one, at): InstructionPair[] => {
    const again = part.instructions[at];
    return again ? [{ before: one, after: shiftInstruction(again, shift) }] : [];
  });
  const last = pairs.at(-1);
  if (following && !(last && isMovedOnly(before.text, text, last, by))) return null;
  if (file.warnings.some(({ line }) => line > previous.lines.last && line <= lastBehind)) return null;
  const lineCount = countNewlines(text, edit.start, edit.endAfter) - (lastLine - firstLine);
  const moved: Shift = { offset: by, lines: lineCount, index: 0 };
  return {
    file: {
      escape,
      directives: file.directives,
      pieces: joinPieces(file.pieces, part.pieces, start, end, by),
      instructions: [
        ...instructions.slice(0, from),
        ...pairs.map(({ after }) => after),
        ...shiftAll(instructions, from + old.length, moved),
      ],
      warnings: shiftWarnings(file.warnings, lastBehind, lineCount),
      errors: file.errors,
    },
    pairs,
    moved: moveLines(pairs, previous.lines.last, lastBehind, lineCount),
  };
}

/** Whether lines are parsed the same anywhere: short ones, without a byte order mark at the start or a lone surrogate. */
function isPlain(source: string): boolean {
  return source.length < LONGEST_PART && !source.startsWith("\uFEFF") && !/\p{Surrogate}/u.test(source);
}

/** A third of the bytes that a line may have: no UTF-16 unit takes more than three. */
const LONGEST_PART = 20_000;

/** Whether the instruction is written as before, and moved exactly as far as the text after the edit. */
function isMovedOnly(before: string, after: string, pair: InstructionPair, by: number): boolean {
  return pair.after.range.start === pair.before.range.start + by && isWrittenAsBefore(before, after, pair);
}

/** Whether the instruction has the same characters as before. */
export function isWrittenAsBefore(before: string, after: string, pair: InstructionPair): boolean {
  const [old, now] = [pair.before.range, pair.after.range];
  return before.slice(old.start, old.end) === after.slice(now.start, now.end);
}

function countNewlines(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", start); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

function shiftAll(instructions: readonly Instruction[], from: number, shift: Shift): readonly Instruction[] {
  const rest = instructions.slice(from);
  return shift.offset === 0 && shift.lines === 0 ? rest : rest.map((one) => shiftInstruction(one, shift));
}

function joinPieces(
  pieces: readonly Piece[],
  part: readonly Piece[],
  start: number,
  end: number,
  by: number,
): readonly Piece[] {
  const from = countWhere(pieces, ({ range }) => range.start < start);
  const behind = pieces.slice(countWhere(pieces, ({ range }) => range.start < end));
  return [
    ...pieces.slice(0, from),
    ...part.map((piece) => movePiece(piece, start)),
    ...(by === 0 ? behind : behind.map((piece) => movePiece(piece, by))),
  ];
}

function movePiece({ kind, range }: Piece, by: number): Piece {
  return { kind, range: { start: range.start + by, end: range.end + by } };
}

function shiftWarnings(warnings: readonly ParserWarning[], lastBehind: number, by: number): readonly ParserWarning[] {
  if (by === 0) return warnings;
  return warnings.map((warning) => (warning.line > lastBehind ? { ...warning, line: warning.line + by } : warning));
}
