import type { ScriptCursor } from "./cursor.ts";
import { HeredocReader } from "./heredoc-reader.ts";
import type { ShellCommand, ShellFlag, ShellRedirect, ShellWord } from "./script.ts";
import { WordReader } from "./word-reader.ts";

/** What is where a command is expected: one with a name, or only variables, redirections or a computed name. */
export type CommandRead = { readonly kind: "command"; readonly command: ShellCommand } | { readonly kind: "nameless" };

const ASSIGNMENT = /[A-Za-z_][A-Za-z0-9_]*(?:\[[^\]\s]*\])?\+?=/y;
const REDIRECT = /(?:[0-9]+|\{[A-Za-z_]\w*\})?(?:<<<|<<-?|<&|>&|>>|>\||<>|&>>|&>|<|>)/y;
/** These run the command that their first argument names. */
const WRAPPERS = new Set(["busybox", "builtin", "command", "run"]);

/** Reads simple commands, redirections and what lies between commands. */
export class CommandReader {
  private readonly cursor: ScriptCursor;
  private readonly words: WordReader;
  private readonly heredocs: HeredocReader;

  constructor(cursor: ScriptCursor, parseNested: () => string) {
    this.cursor = cursor;
    this.words = new WordReader(cursor, parseNested);
    this.heredocs = new HeredocReader(cursor, this.words);
  }

  readWord(): ShellWord | null {
    return this.words.read();
  }

  /** Skips blanks, line ends, comments and the here-documents behind a line end; whether there was a line end. */
  skipLines(): boolean {
    const { cursor } = this;
    let hasLineEnd = false;
    for (;;) {
      cursor.skipBlanks();
      if (cursor.peek() === "#") cursor.skipComment();
      if (cursor.peek() !== "\n") return hasLineEnd;
      hasLineEnd = true;
      cursor.at++;
      this.heredocs.readContents();
    }
  }

  skipRedirects(): void {
    do this.cursor.skipBlanks();
    while (this.readRedirect());
  }

  /** Skips `((…))`; the cursor is on it. */
  skipArithmetic(): void {
    const { cursor } = this;
    let open = 0;
    do {
      const char = cursor.peek();
      if (char === "(") open++;
      else if (char === ")") open--;
      cursor.at++;
    } while (open > 0 && !cursor.isAtEnd);
    if (open > 0) cursor.breakOff();
  }

  /** Skips what follows `[[`; commands in its words are found. */
  skipCondition(): void {
    const { cursor } = this;
    for (;;) {
      cursor.skipBlanks();
      if (cursor.peek() === "\n" || "()<>|&".includes(cursor.peek() || " ")) {
        cursor.at++;
        continue;
      }
      const word = this.words.read();
      if (word?.text === "]]" && word.isLiteral) return;
      if (word === null) {
        cursor.breakOff();
        return;
      }
    }
  }

  /** The simple command that starts here; null where none does. */
  readCommand(before: ShellCommand["before"], depth: number): CommandRead | null {
    const { cursor } = this;
    const start = cursor.at;
    const assignments: ShellWord[] = [];
    const words: ShellWord[] = [];
    const redirects: ShellRedirect[] = [];
    let end = start;
    for (;;) {
      cursor.skipBlanks();
      if (cursor.peek() === "#") break;
      const redirect = this.readRedirect();
      if (redirect) redirects.push(redirect);
      else {
        const assignment = words.length === 0 ? this.readAssignment() : null;
        const word = assignment ?? this.words.read();
        if (!word) break;
        (assignment ? assignments : words).push(word);
      }
      end = cursor.at;
    }
    if (end === start || cursor.peek() === "(") return null;
    const [nameWord, ...args] = words;
    const name = nameWord ? effectiveName(nameWord, args) : null;
    // `[` is a condition, not a command
    if (!nameWord || name === null || name === "[") return { kind: "nameless" };
    const flags = args.flatMap(flagsOf);
    return {
      kind: "command",
      command: { name, nameWord, args, flags, assignments, redirects, start, end, depth, before },
    };
  }

  private readAssignment(): ShellWord | null {
    const { cursor } = this;
    const start = cursor.at;
    ASSIGNMENT.lastIndex = start;
    const match = ASSIGNMENT.exec(cursor.text);
    if (!match) return null;
    cursor.at += match[0].length;
    if (cursor.peek() === "(") this.skipArray();
    const value = this.words.read();
    return { text: match[0] + (value?.text ?? ""), start, end: cursor.at, isLiteral: value?.isLiteral ?? true };
  }

  private skipArray(): void {
    const { cursor } = this;
    cursor.at++;
    for (;;) {
      this.skipLines();
      if (!this.words.read()) break;
    }
    if (cursor.peek() === ")") cursor.at++;
    else cursor.breakOff();
  }

  private readRedirect(): ShellRedirect | null {
    const { cursor } = this;
    REDIRECT.lastIndex = cursor.at;
    const match = REDIRECT.exec(cursor.text);
    if (!match) return null;
    const [operator] = match;
    // `<(` and `>(` start a word
    if (/^[<>]$/.test(operator) && cursor.peek(1) === "(") return null;
    const start = cursor.at;
    cursor.at += operator.length;
    cursor.skipBlanks();
    const target = this.words.read();
    if (!target) cursor.breakOff();
    else if (/<<-?$/.test(operator))
      this.heredocs.expect(target, cursor.text.slice(target.start, target.end), operator.endsWith("-"));
    return { operator, target, start, end: cursor.at };
  }
}

function effectiveName(word: ShellWord, args: readonly ShellWord[]): string | null {
  if (!word.isLiteral) return null;
  const { text } = word;
  if (text === "exec") {
    const command = args[skipExecFlags(args)];
    return command ? literal(command) : text;
  }
  const [first] = args;
  return WRAPPERS.has(text) && first && !first.text.startsWith("-") ? literal(first) : text;
}

function skipExecFlags(args: readonly ShellWord[]): number {
  let at = 0;
  while (args[at]?.text.startsWith("-")) at += args[at]?.text.endsWith("a") ? 2 : 1;
  return at;
}

function literal(word: ShellWord): string | null {
  return word.isLiteral ? word.text : null;
}

function flagsOf({ text }: ShellWord, arg: number): ShellFlag[] {
  if (!text.startsWith("-") || text === "-" || text === "--") return [];
  if (!text.startsWith("--")) return Array.from(text.slice(1), (name) => ({ name, arg }));
  const equals = text.indexOf("=");
  return [{ name: equals < 0 ? text.slice(2) : text.slice(2, equals), arg }];
}
