import { trimSpace } from "../../../text/unicode.ts";
import { type Position, advance, FILE_START } from "../position.ts";
import { scanHeredoc, scanQuoted, scanTemplate, type TextPiece } from "./scan-template.ts";
import { scanPlain } from "./scan-plain.ts";
import type { Token, TokenType } from "./token.ts";

export type ScanMode = "file" | "template";

/** The tokens of a file or an expression, or of a bare template; the last one marks the end. */
export function scanTokens(text: string, file: string, start: Position = FILE_START, mode: ScanMode = "file"): Token[] {
  const scanner = new Scanner(text, file, start, mode);
  scanner.run();
  return scanner.tokens;
}

interface Heredoc {
  readonly kind: "heredoc";
  readonly marker: string;
  isLineStart: boolean;
}

/** What the scanner is inside of; a sequence `${ }` in a text is plain again. */
type Frame = Heredoc | { readonly kind: "quoted" } | { readonly kind: "template" } | { readonly kind: "sequence" };

class Scanner {
  readonly tokens: Token[] = [];
  readonly #text: string;
  readonly #file: string;
  #at: number;
  #position: Position;
  readonly #base: number;
  readonly #frames: Frame[];
  #braces = 0;
  readonly #sequenceBraces: number[] = [];

  constructor(text: string, file: string, start: Position, mode: ScanMode) {
    this.#text = text;
    this.#file = file;
    // a byte order mark counts for nothing
    this.#at = text.startsWith("\uFEFF") ? 1 : 0;
    this.#position = { ...start, offset: start.offset + this.#at };
    this.#base = start.offset;
    this.#frames = mode === "template" ? [{ kind: "template" }] : [];
  }

  run(): void {
    while (this.#at < this.#text.length) {
      const frame = this.#frames.at(-1);
      if (!frame || frame.kind === "sequence") this.#scanPlain();
      else if (frame.kind === "quoted") this.#scanText(scanQuoted(this.#text, this.#at), "quoted literal");
      else if (frame.kind === "template") this.#scanText(scanTemplate(this.#text, this.#at), "string literal");
      else this.#scanHeredoc(frame);
    }
    this.#emit("end of file", this.#text.length);
  }

  #scanPlain(): void {
    const { type, end } = scanPlain(this.#text, this.#at);
    switch (type) {
      case "space":
        this.#skip(end);
        return;
      case "{":
        this.#braces++;
        break;
      case "}":
      case "~}":
        this.#closeBrace(type, end);
        return;
      case "open quote":
        this.#frames.push({ kind: "quoted" });
        break;
      case "open heredoc":
        this.#frames.push({ kind: "heredoc", marker: markerOf(this.#text.slice(this.#at, end)), isLineStart: true });
        break;
      default:
    }
    this.#emit(type, end);
  }

  #closeBrace(type: "}" | "~}", end: number): void {
    const isSequenceEnd = this.#sequenceBraces.at(-1) === this.#braces;
    this.#emit(isSequenceEnd || type === "~}" ? "end of template sequence" : "}", end);
    this.#braces--;
    if (!isSequenceEnd) return;
    this.#sequenceBraces.pop();
    this.#frames.pop();
  }

  #openSequence(type: "${" | "%{", end: number): void {
    this.#emit(type, end);
    this.#braces++;
    this.#sequenceBraces.push(this.#braces);
    const heredoc = this.#frames.findLast((frame) => frame.kind === "heredoc");
    if (heredoc) heredoc.isLineStart = false;
    this.#frames.push({ kind: "sequence" });
  }

  #scanText(piece: TextPiece, literal: TokenType): void {
    switch (piece.type) {
      case "${":
      case "%{":
        this.#openSequence(piece.type, piece.end);
        return;
      case "close quote":
        this.#frames.pop();
        break;
      default:
    }
    // what is left of a bare template that can't be scanned is text
    const isRest = piece.type === "rest" && literal === "string literal" && this.#frames.length === 1;
    if (piece.type === "literal" || isRest) this.#emit(literal, piece.end);
    else this.#emit(piece.type === "rest" ? "invalid" : piece.type, piece.end);
  }

  #scanHeredoc(heredoc: Heredoc): void {
    const piece = scanHeredoc(this.#text, this.#at);
    if (piece.type === "${" || piece.type === "%{") {
      this.#openSequence(piece.type, piece.end);
      return;
    }
    if (piece.type !== "literal") {
      this.#emit("invalid", piece.end);
      return;
    }
    const text = this.#text.slice(this.#at, piece.end);
    if (piece.isLine && heredoc.isLineStart && trimSpace(text) === heredoc.marker) {
      this.#emit("close heredoc", piece.end - (text.endsWith("\r\n") ? 2 : 1));
      this.#emit("newline", piece.end);
      this.#frames.pop();
      return;
    }
    heredoc.isLineStart = piece.isLine;
    this.#emit("string literal", piece.end);
  }

  #skip(end: number): void {
    this.#position = {
      line: this.#position.line,
      column: this.#position.column + end - this.#at,
      offset: this.#base + end,
    };
    this.#at = end;
  }

  #emit(type: TokenType, end: number): void {
    const text = this.#text.slice(this.#at, end);
    const start = this.#position;
    const after = advance(start, text);
    this.tokens.push({ type, text, range: { file: this.#file, start, end: after } });
    this.#position = after;
    this.#at = end;
  }
}

function markerOf(introducer: string): string {
  return introducer.replace(/^<<-?/, "").replace(/\r?\n$/, "");
}
