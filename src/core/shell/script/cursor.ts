const DEEPEST = 100;

/** A place in a script that is being read. */
export class ScriptCursor {
  readonly text: string;
  at = 0;
  /** Set once something is met that no shell would take. */
  isBroken = false;
  private nesting = 0;
  /** Inside backticks, where the next one ends what is read. */
  isInBackticks = false;

  constructor(text: string) {
    this.text = text;
  }

  /** Reads something that may hold itself; what nobody would nest so deep is broken off. */
  nest<Result>(read: () => Result, otherwise: Result): Result {
    if (this.nesting === DEEPEST) {
      this.breakOff();
      return otherwise;
    }
    this.nesting++;
    const result = read();
    this.nesting--;
    return result;
  }

  /** Ends the reading here: no shell would take this. */
  breakOff(): void {
    this.isBroken = true;
    this.at = this.text.length;
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  peek(ahead = 0): string {
    return this.text[this.at + ahead] ?? "";
  }

  startsWith(piece: string): boolean {
    return this.text.startsWith(piece, this.at);
  }

  /** Skips blanks and escaped line ends. */
  skipBlanks(): void {
    for (;;) {
      const char = this.peek();
      if (char === " " || char === "\t" || char === "\r") this.at++;
      else if (char === "\\" && this.peek(1) === "\n") this.at += 2;
      else return;
    }
  }

  /** Skips a comment that starts here, up to the end of its line. */
  skipComment(): void {
    const newline = this.text.indexOf("\n", this.at);
    this.at = newline < 0 ? this.text.length : newline;
  }
}
