import { isAscii, toByteString } from "../text/unicode.ts";

/** Bytes of the longest line that BuildKit's scanner takes, its newline included. */
const MAX_LINE_BYTES = 65536;

/** Hands out the lines of a text, as Go's `bufio.Scanner` does for BuildKit. */
export class LineReader {
  /** Start of the current line. */
  start = 0;
  /** End of the current line, its newline included. */
  end = 0;
  /** A line was too long: no line comes any more. */
  isTooLong = false;

  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Steps to the next line; false at the end or before a line that is too long. */
  next(): boolean {
    if (this.end >= this.text.length || this.isTooLong) return false;
    const newline = this.text.indexOf("\n", this.end);
    const end = newline < 0 ? this.text.length : newline + 1;
    if ((end - this.end) * 3 >= MAX_LINE_BYTES && this.byteLength(end) + (newline < 0 ? 1 : 0) > MAX_LINE_BYTES) {
      this.isTooLong = true;
      return false;
    }
    this.start = this.end;
    this.end = end;
    return true;
  }

  /** The current line without the `\r` and `\n` at its end. */
  contentEnd(): number {
    let end = this.end;
    while (end > this.start && (this.text[end - 1] === "\n" || this.text[end - 1] === "\r")) end--;
    return end;
  }

  /** Goes back (or forward) to the start of a line. */
  seek(offset: number): void {
    this.end = offset;
  }

  private byteLength(end: number): number {
    const line = this.text.slice(this.end, end);
    return isAscii(line) ? line.length : toByteString(line).length;
  }
}
