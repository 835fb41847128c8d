import type { ScriptCursor } from "./cursor.ts";
import type { ShellWord } from "./script.ts";

/** Parses the commands up to what closes them, which is left unread; returns the words of the only one there is. */
type NestedParser = () => string;

const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const SPECIAL_PARAMETER = /[0-9@*#?$!-]/;
const BRACE_EXPANSION = /\{(?:[^{}\s"'$,]*\.\.[^{}\s"'$,]*|[^{}\s,]*(?:,[^{}\s,]*)+)\}/y;
const GLOB_CLASS = /^\[[^\s\]]+\]/;
const LONGEST_CLASS = 100;

/** What the shell writes instead of something it works out: hadolint's placeholder, so that its rules read the same. */
const COMPUTED = "${VAR}";

/** Reads words: quotes and escapes resolved, variables kept, commands inside them parsed. */
export class WordReader {
  private readonly cursor: ScriptCursor;
  private readonly parseNested: NestedParser;
  private isLiteral = true;

  constructor(cursor: ScriptCursor, parseNested: NestedParser) {
    this.cursor = cursor;
    this.parseNested = parseNested;
  }

  /** The word that starts here; null where none does. */
  read(): ShellWord | null {
    const { cursor } = this;
    const start = cursor.at;
    const outer = this.isLiteral;
    this.isLiteral = true;
    let text = "";
    while (!cursor.isAtEnd && !this.isAtWordEnd()) text += this.readPart();
    const word = { text, start, end: cursor.at, isLiteral: this.isLiteral };
    this.isLiteral = outer;
    return word.end > start ? word : null;
  }

  /** The text of a here-document between two offsets: only what the shell expands in it counts. */
  scanExpansions(end: number): void {
    const { cursor } = this;
    while (cursor.at < end) {
      const char = cursor.peek();
      if (char === "\\") cursor.at += 2;
      else if (char === "$") this.readDollar();
      else if (char === "`") this.readBackticks();
      else cursor.at++;
    }
  }

  private isAtWordEnd(): boolean {
    const { cursor } = this;
    const char = cursor.peek();
    switch (char) {
      case " ":
      case "\t":
      case "\r":
      case "\n":
      case ";":
      case "&":
      case "|":
      case "(":
      case ")":
        return true;
      case "<":
      case ">":
        return cursor.peek(1) !== "(";
      case "`":
        return cursor.isInBackticks;
      default:
        return false;
    }
  }

  private readPart(): string {
    const { cursor } = this;
    const char = cursor.peek();
    switch (char) {
      case "\\":
        return this.readEscape();
      case "'":
        return this.readSingleQuotes();
      case '"':
        return this.readDoubleQuotes();
      case "$":
        return this.readDollar();
      case "`":
        return this.readBackticks();
      case "<":
      case ">":
        return this.readProcess();
      case "{":
        return this.readBrace();
      case "[":
        return this.readClass();
      default:
        return this.readPlain(char);
    }
  }

  private readEscape(): string {
    const { cursor } = this;
    const escaped = cursor.peek(1);
    cursor.at += 2;
    if (cursor.at > cursor.text.length) cursor.at = cursor.text.length;
    return escaped === "\n" ? "" : escaped;
  }

  private readSingleQuotes(): string {
    const { cursor } = this;
    const start = cursor.at + 1;
    const end = cursor.text.indexOf("'", start);
    if (end < 0) return this.breakOff();
    cursor.at = end + 1;
    return cursor.text.slice(start, end);
  }

  private readDoubleQuotes(): string {
    const { cursor } = this;
    cursor.at++;
    let text = "";
    for (;;) {
      const char = cursor.peek();
      if (char === "") return this.breakOff();
      if (char === '"') {
        cursor.at++;
        return text;
      }
      if (char === "\\") {
        const next = cursor.peek(1);
        cursor.at += 2;
        if (next !== "\n") text += '"$`\\'.includes(next) ? next : `\\${next}`;
      } else if (char === "$") text += this.readDollar();
      else if (char === "`") text += this.readBackticks();
      else {
        cursor.at++;
        text += char;
      }
    }
  }

  private readDollar(): string {
    return this.cursor.nest(() => this.readExpansion(), "");
  }

  private readExpansion(): string {
    const { cursor } = this;
    const next = cursor.peek(1);
    if (next === "(") return cursor.peek(2) === "(" ? this.readArithmetic() : this.readCommand(2, ")");
    if (next === "{") return this.readBraced();
    if (next === "'") {
      cursor.at++;
      return this.readDollarQuotes();
    }
    if (next === '"') {
      cursor.at++;
      this.readDoubleQuotes();
      return "";
    }
    NAME.lastIndex = cursor.at + 1;
    const name = NAME.exec(cursor.text)?.[0] ?? (SPECIAL_PARAMETER.test(next) ? next : "");
    cursor.at += 1 + name.length;
    if (name === "") return "$";
    this.isLiteral = false;
    return `\${${name}}`;
  }

  private readDollarQuotes(): string {
    const { cursor } = this;
    const start = ++cursor.at;
    while (!cursor.isAtEnd && cursor.peek() !== "'") cursor.at += cursor.peek() === "\\" ? 2 : 1;
    if (cursor.isAtEnd) return this.breakOff();
    return cursor.text.slice(start, cursor.at++);
  }

  /** `${…}` as it is written; commands inside it are parsed. */
  private readBraced(): string {
    const { cursor } = this;
    const start = cursor.at;
    cursor.at += 2;
    this.isLiteral = false;
    for (;;) {
      const char = cursor.peek();
      if (char === "") return this.breakOff();
      if (char === "}") break;
      if (char === "\\") cursor.at += 2;
      else if (char === "'") this.readSingleQuotes();
      else if (char === '"') this.readDoubleQuotes();
      else if (char === "$") this.readDollar();
      else if (char === "`") this.readBackticks();
      else cursor.at++;
    }
    cursor.at++;
    return cursor.text.slice(start, cursor.at);
  }

  private readArithmetic(): string {
    const { cursor } = this;
    this.isLiteral = false;
    cursor.at += 3;
    for (let open = 2; open > 0; ) {
      const char = cursor.peek();
      if (char === "") return this.breakOff();
      if (char === "$") {
        this.readDollar();
        continue;
      }
      if (char === "(") open++;
      else if (char === ")") open--;
      cursor.at++;
    }
    return COMPUTED;
  }

  private readBackticks(): string {
    this.cursor.nest(() => this.readCommand(1, "`"), "");
    return COMPUTED;
  }

  private readCommand(lead: number, stop: ")" | "`"): string {
    const { cursor } = this;
    const outer = cursor.isInBackticks;
    cursor.at += lead;
    cursor.isInBackticks = stop === "`";
    const words = this.parseNested();
    cursor.isInBackticks = outer;
    this.isLiteral = false;
    if (cursor.peek() !== stop) return this.breakOff();
    cursor.at++;
    return `\${${words}}`;
  }

  private readProcess(): string {
    this.cursor.nest(() => this.readCommand(2, ")"), "");
    return "";
  }

  private readBrace(): string {
    const { cursor } = this;
    BRACE_EXPANSION.lastIndex = cursor.at;
    const match = BRACE_EXPANSION.exec(cursor.text);
    if (!match) return this.readPlain("{");
    cursor.at += match[0].length;
    this.isLiteral = false;
    return "";
  }

  private readClass(): string {
    const { cursor } = this;
    if (GLOB_CLASS.test(cursor.text.slice(cursor.at, cursor.at + LONGEST_CLASS))) this.isLiteral = false;
    return this.readPlain("[");
  }

  private readPlain(char: string): string {
    const { cursor } = this;
    if (char === "*" || char === "?") this.isLiteral = false;
    cursor.at++;
    if (cursor.peek() === "(" && "@?*+!".includes(char)) {
      this.skipPattern();
      return "";
    }
    return char;
  }

  /** Bash's `@(a|b)`. */
  private skipPattern(): void {
    const { cursor } = this;
    const close = cursor.text.indexOf(")", cursor.at);
    this.isLiteral = false;
    if (close < 0) this.breakOff();
    else cursor.at = close + 1;
  }

  private breakOff(): string {
    this.cursor.breakOff();
    return "";
  }
}
