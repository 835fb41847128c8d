import type { BuildError } from "../text/build-error.ts";
import type { LineRange, TextRange } from "../text/range.ts";
import { skipSpace, trimSpace } from "../text/unicode.ts";
import { NO_HEREDOCS, NO_LINES, NO_WORDS, readCommand, type InstructionDraft } from "./read-command.ts";
import { DirectiveReader, readEscape } from "./directives.ts";
import { findHeredocMarks } from "./heredoc.ts";
import { LastLines } from "./last-lines.ts";
import { LineReader } from "./line-reader.ts";
import { Pieces } from "./pieces.ts";
import { IN_ONE_PIECE, shiftSegments } from "./segments.ts";
import type {
  Directive,
  DockerfileSyntax,
  Heredoc,
  Instruction,
  ParserWarning,
  Segment,
  SyntaxError,
} from "./syntax.ts";

const BYTE_ORDER_MARK = "\uFEFF";
const TOO_LONG = "dockerfile line greater than max allowed size of 65535";
const NEXT_STAGE = /^FROM[ \t]/gim;
const WITH_HEREDOC = new Set(["add", "copy", "run"]);

/**
 * Takes a Dockerfile apart as BuildKit's `parser.Parse`: directives, comments, continuation lines, here-documents,
 * arguments. Where BuildKit stops at a mistake this goes on behind it, so that the rest of a text that is being typed
 * stays known; the first of `errors` is the one BuildKit reports.
 */
export function parse(text: string): DockerfileSyntax {
  return new Parser(text).parse();
}

/**
 * Parses some lines of a text, which begin behind an instruction of it and end with one, or where the text ends. Offsets
 * count from the start of `part`, lines from 1 at its first; that it has no instruction is no mistake.
 */
export function parsePart(part: string, escape: string): DockerfileSyntax {
  return new Parser(part, escape).parse();
}

class Parser {
  private readonly text: string;
  private readonly reader: LineReader;
  private readonly directiveReader = new DirectiveReader("#");
  private readonly directives: Directive[] = [];
  private readonly pieces = new Pieces();
  private readonly instructions: Instruction[] = [];
  private readonly warnings: ParserWarning[] = [];
  private readonly errors: SyntaxError[] = [];
  private escape: string;
  private readonly isPart: boolean;
  private line = 0;
  /** A line that is too long goes on an instruction. */
  private isCutInside = false;
  private comments: string[] = [];
  /** Made when a here-document has no end. */
  private lastLines: LastLines | null = null;

  constructor(text: string, escapeAround?: string) {
    this.text = text;
    this.reader = new LineReader(text);
    this.isPart = escapeAround !== undefined;
    this.escape = escapeAround ?? "\\";
    this.directiveReader.isDone = this.isPart;
  }

  parse(): DockerfileSyntax {
    while (this.reader.next()) this.readItem();
    if (this.reader.isTooLong) {
      if (this.instructions.length > 0)
        this.report(TOO_LONG, [oneLine(this.line + (this.isCutInside ? 1 : 0))], this.rest());
      this.pieces.add("comment", this.text.length);
    }
    if (this.instructions.length === 0 && this.errors.length === 0 && !this.isPart)
      this.report("file with no instructions", [oneLine(this.line)], { start: 0, end: this.text.length });
    const { escape, directives, pieces, instructions, warnings, errors } = this;
    return {
      escape,
      directives,
      instructions,
      warnings,
      errors,
      get pieces() {
        return pieces.list();
      },
    };
  }

  private rest(): TextRange {
    return { start: this.pieces.end, end: this.text.length };
  }

  /** Reads what the current line starts: a blank line, a comment, a directive or a whole instruction. */
  private readItem(): void {
    const { reader, text } = this;
    const contentEnd = reader.contentEnd();
    const rawStart = this.line === 0 && text.startsWith(BYTE_ORDER_MARK) ? reader.start + 1 : reader.start;
    const start = Math.min(skipSpace(text, rawStart, contentEnd), contentEnd);
    const isComment = text[start] === "#" && start < contentEnd;
    if (isComment) this.addComment(rawStart, contentEnd);
    const directive = this.readDirective(start, contentEnd);
    this.line++;
    if (isComment || start === contentEnd) {
      const kind = directive ? "directive" : isComment ? "comment" : "blank";
      this.pieces.add(kind, reader.end);
      return;
    }
    this.readInstruction(start, contentEnd);
    this.pieces.add("instruction", reader.end);
  }

  private addComment(rawStart: number, contentEnd: number): void {
    // as BuildKit: the first character is cut, which is the mark only where nothing is before it
    const comment = trimSpace(this.text.slice(rawStart + 1, contentEnd));
    if (comment === "") this.comments = [];
    else this.comments.push(comment);
  }

  private readDirective(start: number, end: number): boolean {
    if (this.directiveReader.isDone) return false;
    const match = this.directiveReader.read(this.text.slice(start, end));
    const range = { start, end };
    if (!match.ok) {
      this.report(match.message, [oneLine(this.line)], range);
      return false;
    }
    if (!match.value) return false;
    const { name, value } = match.value;
    this.directives.push({ name, value, line: this.line + 1, range });
    this.comments.pop();
    if (name !== "escape") return true;
    const escape = readEscape(value);
    if (escape.ok) this.escape = escape.value;
    else this.report(escape.message, [oneLine(this.line)], range);
    return true;
  }

  private readInstruction(firstStart: number, firstEnd: number): void {
    const { reader, text } = this;
    const startLine = this.line;
    const cut = continuationEnd(text, firstStart, firstEnd, this.escape);
    const joined = cut < 0 ? null : this.joinLines(firstStart, cut);
    const line = joined ? joined.line : text.slice(firstStart, firstEnd);
    const range = { start: firstStart, end: Math.max(firstStart, reader.contentEnd()) };
    const instruction = this.toDraft(line, joined ? joined.segments : IN_ONE_PIECE, range);
    const problem = readCommand(instruction, this.escape);
    if (problem !== "") {
      this.report(problem, linesBetween(startLine, this.line), range);
      return;
    }
    const heredocs = this.readHeredocs(instruction, line, startLine, range);
    if (!heredocs) return;
    instruction.lines = { first: startLine, last: this.line };
    if (heredocs.length > 0) instruction.range = { start: firstStart, end: reader.contentEnd() };
    instruction.heredocs = heredocs;
    if (instruction.child) instruction.child.lines = instruction.lines;
    this.instructions.push(instruction);
    if (this.comments.length > 0) this.comments = [];
  }

  /**
   * Joins continuation lines, leaving out comments and empty lines between them; `firstEnd` is where the first line's
   * continuation character is.
   */
  private joinLines(firstStart: number, firstEnd: number): { line: string; segments: Segment[] } {
    const { text, reader } = this;
    let end = firstEnd;
    let line = text.slice(firstStart, end);
    const segments: Segment[] = [{ logical: 0, source: firstStart }];
    const parts = [line];
    let length = line.length;
    let hasEmptyLine = false;
    while (end >= 0 && reader.next()) {
      this.line++;
      const contentEnd = reader.contentEnd();
      const start = skipSpace(text, reader.start, contentEnd);
      if (start < contentEnd && text[start] === "#") continue;
      if (start >= contentEnd) {
        hasEmptyLine = true;
        continue;
      }
      end = continuationEnd(text, reader.start, contentEnd, this.escape);
      const part = text.slice(reader.start, end < 0 ? contentEnd : end);
      segments.push({ logical: length, source: reader.start });
      parts.push(part);
      length += part.length;
    }
    // BuildKit's scanner then hands out the start of that line after all
    if (reader.isTooLong) this.isCutInside = true;
    line = parts.join("");
    if (hasEmptyLine) this.warnings.push({ kind: "empty-continuation", line: this.line });
    return { line, segments };
  }

  /** What is known of the instruction before its line is read. */
  private toDraft(line: string, segments: readonly Segment[], range: TextRange): InstructionDraft {
    const lead = skipSpace(line, 0);
    const original = trimSpace(line);
    return {
      index: this.instructions.length,
      keyword: "",
      keywordWritten: "",
      lines: NO_LINES,
      range,
      original,
      trailing: line.slice(lead + original.length),
      flags: NO_WORDS,
      args: NO_WORDS,
      isJson: false,
      heredocs: NO_HEREDOCS,
      child: null,
      comments: this.comments.length > 0 ? this.comments : NO_WORDS,
      segments: lead === 0 ? segments : shiftSegments(segments, lead),
    };
  }

  /** Reads the contents of the here-documents that `line` starts; null when that is a mistake. */
  private readHeredocs(
    instruction: InstructionDraft,
    line: string,
    startLine: number,
    range: TextRange,
  ): readonly Heredoc[] | null {
    const holder = instruction.child ?? instruction;
    if (!WITH_HEREDOC.has(holder.keyword) || holder.isJson || !line.includes("<<")) return NO_HEREDOCS;
    const marks = findHeredocMarks(line);
    if (!marks.ok) {
      this.report(marks.message, linesBetween(startLine, this.line), range);
      return null;
    }
    const heredocs: Heredoc[] = [];
    for (const mark of marks.value) {
      const content = this.readHeredocContent(mark.name, mark.chomp, startLine, range);
      if (content === null) return null;
      heredocs.push({ ...mark, content });
    }
    return heredocs;
  }

  private readHeredocContent(name: string, isChomp: boolean, startLine: number, range: TextRange): string | null {
    const { text, reader } = this;
    const contentStart = reader.end;
    const lineBefore = this.line;
    while (this.mayEnd(name, isChomp) && reader.next()) {
      this.line++;
      let start = reader.start;
      if (isChomp) while (text[start] === "\t") start++;
      const end = reader.contentEnd();
      if (end - Math.min(start, end) === name.length && text.startsWith(name, start))
        return text.slice(contentStart, reader.start);
    }
    this.report("unterminated heredoc", linesBetween(startLine, this.line), range);
    this.lastLines ??= new LastLines(text);
    this.resumeAtNextStage(contentStart, lineBefore);
    return null;
  }

  // the first here-document without an end is read to the end of the text, as BuildKit does; those behind it are not
  private mayEnd(name: string, isChomp: boolean): boolean {
    return this.lastLines?.has(name, isChomp, this.reader.end) ?? true;
  }

  // BuildKit takes everything that follows for the here-document; while somebody types it, the stages behind it stay known
  private resumeAtNextStage(from: number, lineBefore: number): void {
    NEXT_STAGE.lastIndex = from;
    const match = NEXT_STAGE.exec(this.text);
    if (!match || this.reader.isTooLong) return;
    const skipped = this.text.slice(from, match.index);
    this.line = lineBefore + skipped.split("\n").length - 1;
    this.reader.seek(match.index);
  }

  private report(message: string, lines: readonly LineRange[], range: TextRange): void {
    const error: BuildError = { message, lines };
    this.errors.push({ error, range });
  }
}

/** Offset of the continuation character that ends a line, or -1; as BuildKit's `lineContinuationRegex`. */
function continuationEnd(text: string, start: number, end: number, escape: string): number {
  let at = end - 1;
  while (at >= start && (text[at] === " " || text[at] === "\t")) at--;
  if (at < start || text[at] !== escape) return -1;
  return at > start && text[at - 1] === escape ? -1 : at;
}

function oneLine(line: number): LineRange {
  return { first: line, last: line };
}

/** One range a line, as BuildKit's `toRanges`. */
export function linesBetween(first: number, last: number): LineRange[] {
  const ranges: LineRange[] = [];
  for (let line = first; line <= Math.max(first, last); line++) ranges.push(oneLine(line));
  return ranges;
}
