import { CommandReader } from "./command-reader.ts";
import { ScriptCursor } from "./cursor.ts";
import type { Script, ShellCommand, ShellPipe } from "./script.ts";

/**
 * Takes a shell script apart: every simple command in it, wherever it is, and every pipe. It reads what POSIX shells
 * and bash have in common; a text that no shell would take has no commands.
 */
export function parseScript(text: string): Script {
  const cursor = new ScriptCursor(text);
  const parser = new ScriptParser(cursor);
  parser.parseList();
  if (cursor.isBroken || !cursor.isAtEnd) return { text, commands: [], pipes: [], isBroken: true };
  // a command inside a word is met before the command that the word belongs to
  const commands = parser.commands.toSorted((a, b) => a.start - b.start);
  return { text, commands, pipes: parser.pipes, isBroken: false };
}

type Operator = ShellCommand["before"];

const RESERVED =
  /(?:if|then|elif|else|fi|for|select|while|until|do|done|case|esac|function|\{|\}|\[\[|!|time)(?=[\s;&|()`]|$)/y;
const CLOSERS = new Set(["then", "elif", "else", "fi", "do", "done", "esac", "}"]);
const FUNCTION_MARK = /[A-Za-z_][\w.:-]*[ \t]*\([ \t]*\)/y;

/** Reads lists, pipelines and compound commands; the cursor says where it broke off. */
class ScriptParser {
  readonly commands: ShellCommand[] = [];
  readonly pipes: ShellPipe[] = [];
  private readonly cursor: ScriptCursor;
  private readonly reader: CommandReader;
  private depth = 0;

  constructor(cursor: ScriptCursor) {
    this.cursor = cursor;
    this.reader = new CommandReader(cursor, () => this.parseNested());
  }

  /** Reads commands up to the end of the text or to what closes the list, which is left unread. */
  parseList(): void {
    const { cursor, reader } = this;
    let before: Operator = "";
    for (;;) {
      if (reader.skipLines() && before !== "") before = "\n";
      if (cursor.isAtEnd || cursor.isBroken || this.isAtListEnd()) return;
      this.parseAndOr(before);
      cursor.skipBlanks();
      const char = cursor.peek();
      if (cursor.isAtEnd || char === "\n" || char === "#") before = "\n";
      else if (char === ";" || char === "&") {
        if (this.isAtListEnd()) return;
        before = char;
        cursor.at++;
      } else if (!this.isAtListEnd()) return this.breakOff();
    }
  }

  /** The list of a `$(…)` or of backticks; the words of the only command in it, for the text of the word it is in. */
  private parseNested(): string {
    const from = this.commands.length;
    this.parseDeeper();
    const [only, ...others] = this.commands.slice(from).filter(({ depth }) => depth === this.depth + 1);
    return only && others.length === 0 ? [only.nameWord, ...only.args].map(({ text }) => text).join("") : "";
  }

  private parseDeeper(): void {
    this.depth++;
    this.cursor.nest(() => this.parseList(), undefined);
    this.depth--;
  }

  private isAtListEnd(): boolean {
    const { cursor } = this;
    const char = cursor.peek();
    if (char === ")" || (char === "`" && cursor.isInBackticks)) return true;
    if (char === ";") return cursor.peek(1) === ";" || cursor.peek(1) === "&";
    return CLOSERS.has(this.reserved());
  }

  /** The reserved word that starts here, "" where none does. */
  private reserved(): string {
    RESERVED.lastIndex = this.cursor.at;
    return RESERVED.exec(this.cursor.text)?.[0] ?? "";
  }

  private parseAndOr(before: Operator): void {
    const { cursor, reader } = this;
    this.parsePipeline(before);
    for (;;) {
      cursor.skipBlanks();
      const operator = cursor.startsWith("&&") ? "&&" : cursor.startsWith("||") ? "||" : "";
      if (operator === "") return;
      cursor.at += 2;
      reader.skipLines();
      this.parsePipeline(operator);
    }
  }

  private parsePipeline(before: Operator): void {
    const { cursor, reader } = this;
    for (let word = this.reserved(); word === "!" || word === "time"; word = this.reserved()) {
      cursor.at += word.length;
      cursor.skipBlanks();
      if (word === "time") while (cursor.peek() === "-") reader.readWord();
      cursor.skipBlanks();
    }
    this.parseCommand(before);
    for (;;) {
      cursor.skipBlanks();
      if (cursor.peek() !== "|" || cursor.peek(1) === "|") return;
      const start = cursor.at;
      cursor.at += cursor.peek(1) === "&" ? 2 : 1;
      this.pipes.push({ start, end: cursor.at });
      reader.skipLines();
      this.parseCommand("|");
    }
  }

  private parseCommand(before: Operator): void {
    const { cursor, reader } = this;
    if (cursor.isBroken) return;
    if (cursor.peek() === "(") {
      if (cursor.peek(1) === "(") reader.skipArithmetic();
      else this.parseSubshell();
      return reader.skipRedirects();
    }
    const word = this.reserved();
    if (word !== "" && !CLOSERS.has(word)) {
      cursor.at += word.length;
      this.parseCompound(word);
      return reader.skipRedirects();
    }
    FUNCTION_MARK.lastIndex = cursor.at;
    const mark = word === "" ? FUNCTION_MARK.exec(cursor.text) : null;
    if (mark) {
      cursor.at += mark[0].length;
      return this.parseFunctionBody();
    }
    const command = word === "" ? reader.readCommand(before, this.depth) : null;
    if (!command) return this.breakOff();
    if (command.kind === "command") this.commands.push(command.command);
  }

  private parseSubshell(): void {
    this.cursor.at++;
    this.parseDeeper();
    this.expect(")");
  }

  private parseCompound(word: string): void {
    switch (word) {
      case "{":
        this.parseDeeper();
        return this.expect("}");
      case "if":
        return this.parseIf();
      case "while":
      case "until":
        this.parseDeeper();
        return this.parseLoopBody();
      case "for":
      case "select":
        return this.parseFor();
      case "case":
        return this.parseCase();
      case "function":
        return this.parseFunction();
      default:
        return this.reader.skipCondition();
    }
  }

  private parseIf(): void {
    let next = "elif";
    while (next === "elif") {
      this.parseDeeper();
      this.expect("then");
      this.parseDeeper();
      next = this.reserved();
      if (next === "elif" || next === "else") this.cursor.at += next.length;
    }
    if (next === "else") this.parseDeeper();
    this.expect("fi");
  }

  private parseLoopBody(): void {
    this.expect("do");
    this.parseDeeper();
    this.expect("done");
  }

  private parseFor(): void {
    const { cursor, reader } = this;
    cursor.skipBlanks();
    if (cursor.startsWith("((")) reader.skipArithmetic();
    else {
      reader.readWord();
      reader.skipLines();
      if (cursor.startsWith("in") && /[\s;]/.test(cursor.peek(2))) {
        cursor.at += 2;
        for (cursor.skipBlanks(); reader.readWord(); ) cursor.skipBlanks();
      }
    }
    cursor.skipBlanks();
    if (cursor.peek() === ";") cursor.at++;
    reader.skipLines();
    if (this.reserved() !== "{") return this.parseLoopBody();
    cursor.at++;
    this.parseDeeper();
    this.expect("}");
  }

  private parseCase(): void {
    const { cursor, reader } = this;
    cursor.skipBlanks();
    reader.readWord();
    reader.skipLines();
    if (!cursor.startsWith("in")) return this.breakOff();
    cursor.at += 2;
    for (;;) {
      reader.skipLines();
      if (this.reserved() === "esac" || cursor.isAtEnd || cursor.isBroken) return this.expect("esac");
      if (cursor.peek() === "(") cursor.at++;
      for (;;) {
        cursor.skipBlanks();
        reader.readWord();
        cursor.skipBlanks();
        if (cursor.peek() !== "|") break;
        cursor.at++;
      }
      this.expect(")");
      this.parseDeeper();
      if (cursor.peek() === ";") while (cursor.peek() === ";" || cursor.peek() === "&") cursor.at++;
    }
  }

  private parseFunction(): void {
    const { cursor, reader } = this;
    cursor.skipBlanks();
    reader.readWord();
    cursor.skipBlanks();
    if (cursor.startsWith("()")) cursor.at += 2;
    this.parseFunctionBody();
  }

  private parseFunctionBody(): void {
    this.reader.skipLines();
    this.cursor.nest(() => this.parseCommand(""), undefined);
  }

  private expect(word: string): void {
    const { cursor } = this;
    if (!cursor.startsWith(word)) return this.breakOff();
    cursor.at += word.length;
  }

  private breakOff(): void {
    this.cursor.breakOff();
  }
}
