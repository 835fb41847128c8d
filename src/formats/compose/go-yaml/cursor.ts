import type { Mark } from "./yaml-token.ts";

/** A text that is read from left to right, and the place that has been reached. */
export class Cursor {
  line = 0;
  column = 0;
  /** Line breaks since the last character that isn't blank. */
  newlines = 0;
  /** Something at the limit or behind it was looked at. */
  isBeyondLimit = false;
  #at = 0;
  readonly #text: string;
  readonly #limit: number;

  constructor(text: string, limit = Number.POSITIVE_INFINITY) {
    const start = text.startsWith("\uFEFF") ? 1 : 0;
    this.#text = text.slice(start);
    this.#limit = limit - start;
  }

  get mark(): Mark {
    return { line: this.line, column: this.column };
  }

  /** A UTF-16 unit from here on; "" after the end. */
  peek(ahead = 0): string {
    if (this.#at + ahead >= this.#limit) this.isBeyondLimit = true;
    return this.#text[this.#at + ahead] ?? "";
  }

  startsWith(text: string): boolean {
    return this.#text.startsWith(text, this.#at);
  }

  /** `---` or `...` that ends a document. */
  isAtIndicator(): boolean {
    return this.column === 0 && (this.startsWith("---") || this.startsWith("...")) && isBlankOrEnd(this.peek(3));
  }

  /** Takes a character that isn't a line break. */
  read(): string {
    const code = this.#text.codePointAt(this.#at);
    if (code === undefined) return "";
    const text = String.fromCodePoint(code);
    if (!isBlank(text)) this.newlines = 0;
    this.#at += text.length;
    this.column++;
    return text;
  }

  skip(count = 1): void {
    for (let left = count; left > 0; left--) this.read();
  }

  /** Takes a line break; "" where there is none. */
  readLine(): string {
    const unit = this.peek();
    if (!isBreak(unit)) return "";
    this.#at += unit === "\r" && this.peek(1) === "\n" ? 2 : 1;
    this.column = 0;
    this.line++;
    this.newlines++;
    return unit === "\u2028" || unit === "\u2029" ? unit : "\n";
  }

  skipBlanks(): void {
    while (isBlank(this.peek())) this.read();
  }

  skipToLineEnd(): void {
    while (!isBreakOrEnd(this.peek())) this.read();
  }

  /** A comment, and all comments that follow with nothing but blanks and empty lines in between. */
  skipComments(): void {
    while (this.peek() === "#") {
      this.skipToLineEnd();
      let ahead = 0;
      while (ahead < MAX_BETWEEN && (isBlank(this.peek(ahead)) || isBreak(this.peek(ahead)))) ahead++;
      if (this.peek(ahead) !== "#") return;
      while (this.peek() !== "#") if (this.readLine() === "") this.skip();
    }
  }

  /** A comment on the line of what was read last. */
  skipLineComment(): void {
    if (this.newlines > 0) return;
    let ahead = 0;
    while (ahead < MAX_BETWEEN && isBlank(this.peek(ahead))) ahead++;
    if (this.peek(ahead) === "#") this.skipToLineEnd();
  }
}

/** As far as go-yaml looks for a comment. */
const MAX_BETWEEN = 512;

/** A space or a tab. */
export function isBlank(unit: string): boolean {
  return unit === " " || unit === "\t";
}

export function isBreak(unit: string): boolean {
  return unit === "\n" || unit === "\r" || unit === "\u0085" || unit === "\u2028" || unit === "\u2029";
}

export function isBreakOrEnd(unit: string): boolean {
  return unit === "" || isBreak(unit);
}

export function isBlankOrEnd(unit: string): boolean {
  return isBlank(unit) || isBreakOrEnd(unit);
}
