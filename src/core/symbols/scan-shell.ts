import type { VariableMention } from "./scan-word.ts";

/** Substitutions inside substitutions that are followed; nobody writes as many. */
const DEEPEST = 200;

const NAME = /[A-Za-z_]\w*/y;
const HEREDOC = /<<(-?)[ \t]*(?:(["'])(.*?)\2|\\?([\w.-]+))/y;
const BRACE_START = /\{[#!]?(?=[A-Za-z_])/y;
const MODIFIER = /:?[-+=?]|[#%/^,@]/y;

interface PendingHeredoc {
  readonly name: string;
  readonly isChomp: boolean;
  readonly isExpanded: boolean;
}

/**
 * Where a POSIX shell reads variables: outside of single quotes, comments and quoted here-documents. Names that
 * arithmetic reads without a `$` are among them.
 */
export function scanShell(text: string): readonly VariableMention[] {
  return text.includes("$") ? new ShellScanner(text).scan() : [];
}

class ShellScanner {
  private readonly mentions: VariableMention[] = [];
  private readonly pending: PendingHeredoc[] = [];
  private readonly text: string;
  private at = 0;
  private depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  scan(): readonly VariableMention[] {
    this.scanCode("");
    return this.mentions.toSorted((one, other) => one.nameAt - other.nameAt);
  }

  private scanCode(stop: string): void {
    const { text } = this;
    while (this.at < text.length) {
      const char = text[this.at] ?? "";
      if (char === stop) {
        this.at++;
        return;
      }
      if (char === "\\") this.at += 2;
      else if (char === "$") this.scanDollar();
      else if (char === "'") this.skipPast("'");
      else if (char === '"') this.scanDoubleQuoted();
      else if (char === "#" && /^$|[\s;&|()]/.test(text[this.at - 1] ?? "")) this.skipComment();
      else if (char === "<") this.noteHeredoc();
      else if (char === "\n") this.scanHeredocs();
      else this.at++;
    }
  }

  private skipPast(mark: string): void {
    const end = this.text.indexOf(mark, this.at + 1);
    this.at = end < 0 ? this.text.length : end + 1;
  }

  private skipComment(): void {
    const end = this.text.indexOf("\n", this.at);
    this.at = end < 0 ? this.text.length : end;
  }

  private scanDoubleQuoted(): void {
    for (this.at++; this.at < this.text.length; ) {
      const char = this.text[this.at];
      if (char === "$") this.scanDollar();
      else if (char === '"') {
        this.at++;
        return;
      } else this.at += char === "\\" ? 2 : 1;
    }
  }

  private noteHeredoc(): void {
    if (this.text.startsWith("<<<", this.at)) {
      this.at += 3;
      return;
    }
    HEREDOC.lastIndex = this.at;
    const match = HEREDOC.exec(this.text);
    if (!match) {
      this.at++;
      return;
    }
    const [written, chomp, , quoted, plain = ""] = match;
    this.at += written.length;
    const isExpanded = quoted === undefined && !written.includes("\\");
    this.pending.push({ name: quoted ?? plain, isChomp: chomp === "-", isExpanded });
  }

  /** The bodies of the here-documents that the line before this line break starts. */
  private scanHeredocs(): void {
    this.at++;
    for (const { name, isChomp, isExpanded } of this.pending.splice(0)) {
      while (this.at < this.text.length) {
        const newline = this.text.indexOf("\n", this.at);
        const end = newline < 0 ? this.text.length : newline;
        const line = this.text.slice(this.at, end);
        if ((isChomp ? line.replace(/^\t+/, "") : line) === name) {
          this.at = end;
          break;
        }
        if (isExpanded) this.scanPlain(end);
        this.at = Math.min(this.text.length, end + 1);
      }
    }
  }

  private scanPlain(end: number): void {
    while (this.at < end) {
      const char = this.text[this.at];
      if (char === "$") this.scanDollar();
      else this.at += char === "\\" ? 2 : 1;
    }
  }

  private scanDollar(): void {
    const start = this.at++;
    if (this.depth === DEEPEST) return;
    this.depth++;
    this.scanSubstitution(start);
    this.depth--;
  }

  private scanSubstitution(start: number): void {
    const { text } = this;
    if (text.startsWith("((", this.at)) this.scanArithmetic();
    else if (text[this.at] === "(") {
      this.at++;
      this.scanCode(")");
    } else if (text[this.at] === "{") this.scanBraces(start);
    else {
      const nameAt = this.at;
      const name = this.take(NAME);
      if (name !== "") this.mentions.push({ name, nameAt, start, end: this.at, modifier: "" });
    }
  }

  private scanBraces(start: number): void {
    const { text } = this;
    if (this.take(BRACE_START) === "") this.at++;
    const nameAt = this.at;
    const name = this.take(NAME);
    const modifier = name === "" ? "" : this.take(MODIFIER);
    while (this.at < text.length && text[this.at] !== "}") {
      if (text[this.at] === "$") this.scanDollar();
      else this.at += text[this.at] === "\\" ? 2 : 1;
    }
    this.at = Math.min(text.length, this.at + 1);
    if (name !== "") this.mentions.push({ name, nameAt, start, end: this.at, modifier });
  }

  private scanArithmetic(): void {
    const { text } = this;
    const close = text.indexOf("))", this.at);
    const end = close < 0 ? text.length : close;
    for (this.at += 2; this.at < end; ) {
      if (text[this.at] === "$") {
        this.scanDollar();
        continue;
      }
      const nameAt = this.at;
      const name = this.take(/\w+/y);
      if (/^[A-Za-z_]/.test(name)) this.mentions.push({ name, nameAt, start: nameAt, end: this.at, modifier: "" });
      if (name === "") this.at++;
    }
    this.at = Math.max(this.at, Math.min(text.length, end + 2));
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? "";
    this.at += found.length;
    return found;
  }
}
