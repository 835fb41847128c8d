import { Cursor, isBlank, isBlankOrEnd, isBreak } from "./cursor.ts";
import { scanAnchor, scanDirective, scanTag } from "./scan-properties.ts";
import { scanBlockScalar, scanPlainScalar, scanQuotedScalar } from "./scan-scalars.ts";
import { createToken, type Mark, nameMark, type YamlToken, type YamlTokenKind } from "./yaml-token.ts";

/** Something that is a key if a colon follows it on its line. */
interface SimpleKey {
  /** It begins where keys of the mapping do, so that a colon has to follow. */
  isRequired: boolean;
  readonly flowLevel: number;
  /** How many tokens of the whole text come before it. */
  readonly tokenNumber: number;
  readonly mark: Mark;
}

const NO_KEY: SimpleKey = { isRequired: false, flowLevel: 0, tokenNumber: 0, mark: { line: 0, column: 0 } };

/** More are refused by go-yaml, too. */
const MAX_LEVELS = 10_000;

/**
 * Reads a text into the tokens of go-yaml, which has its own rules for tabs, indentation, and keys. It
 * looks two tokens ahead, which decides which of several mistakes is found first. After a mistake, all tokens are `broken`.
 */
export class Scanner {
  /** What is wrong with the text, in go-yaml's words. */
  problem: string | undefined;
  readonly #cursor: Cursor;
  #tokens: YamlToken[] = [];
  /** The position in `#tokens` of the next one. */
  #head = 0;
  #taken = 0;
  #last: YamlTokenKind | undefined;
  #indent = -1;
  readonly #indents: number[] = [];
  #flowLevel = 0;
  #mayBeKey = true;
  #key: SimpleKey = NO_KEY;
  #hasKey = false;
  readonly #outerKeys: SimpleKey[] = [];

  constructor(text: string, limit?: number) {
    this.#cursor = new Cursor(text, limit);
  }

  get isBeyondLimit(): boolean {
    return this.#cursor.isBeyondLimit;
  }

  /** The next token, which stays the next one. */
  peek(): YamlToken {
    while (this.problem === undefined && this.#needsMore()) this.#fetch();
    const token = this.#tokens[this.#head];
    return this.problem === undefined && token ? token : createToken("broken", this.#cursor.mark, this.#cursor.mark);
  }

  /** Goes on to the token after the next one. */
  skip(): void {
    this.#head++;
    this.#taken++;
    if (this.#head < 1000) return;
    this.#tokens = this.#tokens.slice(this.#head);
    this.#head = 0;
  }

  #needsMore(): boolean {
    if (this.#tokens.length - this.#head <= 2) return true;
    const first = this.#outerKeys[0] ?? (this.#hasKey ? this.#key : undefined);
    return first !== undefined && first.tokenNumber === this.#taken;
  }

  readonly #failIn = (context: string, start: Mark, message: string): null => {
    const place = nameMark({ line: this.#cursor.line + 1, column: this.#cursor.column });
    const from = nameMark({ line: start.line + 1, column: start.column });
    const isSame = from === place;
    this.problem ??= `yaml: ${context} at ${from}: ${isSame ? "" : `${place}: `}${message}`;
    return null;
  };

  #fail(message: string): void {
    this.problem ??= `yaml: ${nameMark({ line: this.#cursor.line + 1, column: this.#cursor.column })}: ${message}`;
  }

  /** Puts a token at the end, or in front of one that is still to be taken. */
  #add(token: YamlToken | null, number?: number): void {
    if (token === null) return;
    if (number === undefined) {
      this.#tokens.push(token);
      this.#last = token.kind;
    } else this.#tokens.splice(this.#head + number - this.#taken, 0, token);
  }

  #fetch(): void {
    const cursor = this.#cursor;
    const before = cursor.mark;
    this.#skipToToken();
    this.#unroll(cursor.column, before);
    const unit = cursor.peek();
    if (unit === "") return this.#fetchEnd();
    if (cursor.column === 0 && unit === "%") {
      this.#endBlocks();
      return this.#add(scanDirective(cursor, this.#failIn));
    }
    if (cursor.isAtIndicator()) {
      this.#endBlocks();
      return this.#addUnits(unit === "-" ? "document-start" : "document-end", 3);
    }
    this.#fetchContent(unit);
    if (this.problem === undefined && this.#last !== "block-entry") this.#cursor.skipLineComment();
  }

  #fetchContent(unit: string): void {
    const cursor = this.#cursor;
    const isLone = isBlankOrEnd(cursor.peek(1));
    const isFlow = this.#flowLevel > 0;
    switch (unit) {
      case "[":
      case "{":
        return this.#openFlow(unit === "[" ? "flow-sequence-start" : "flow-mapping-start");
      case "]":
      case "}":
        return this.#closeFlow(unit === "]" ? "flow-sequence-end" : "flow-mapping-end");
      case ",":
        this.#dropKey();
        this.#mayBeKey = true;
        return this.#addUnits("flow-entry", 1);
      case "*":
      case "&":
        this.#startKey(false);
        return this.#add(scanAnchor(cursor, this.#failIn));
      case "!":
        this.#startKey(false);
        return this.#add(scanTag(cursor, this.#failIn));
      case "'":
      case '"':
        this.#startKey(false);
        return this.#add(scanQuotedScalar(cursor, this.#failIn));
      default:
    }
    if (unit === "-" && isLone) return this.#fetchEntry();
    if (unit === "?" && isLone) return this.#fetchKey();
    const isInList = this.#last === "flow-entry" || this.#last === "flow-sequence-start";
    if (unit === ":" && (isLone || (isFlow && !isInList))) return this.#fetchValue();
    if ((unit === "|" || unit === ">") && !isFlow) {
      this.#dropKey();
      this.#mayBeKey = true;
      return this.#add(scanBlockScalar(cursor, this.#indent, this.#failIn));
    }
    const startsPlain =
      unit === "-" ? !isBlank(cursor.peek(1)) : unit === "?" || unit === ":" ? !isLone : !/[\t #|>%@`]/.test(unit);
    if (startsPlain) return this.#fetchPlain(isFlow);
    this.#failIn("while scanning for the next token", cursor.mark, "found character that cannot start any token");
  }

  #fetchPlain(isFlow: boolean): void {
    this.#startKey(false);
    const scanned = scanPlainScalar(this.#cursor, { indent: this.#indent, isFlow }, this.#failIn);
    if (scanned === null) return;
    this.#add(scanned.token);
    if (scanned.isAtLine) this.#mayBeKey = true;
  }

  /** Blanks, comments, and line breaks. A tab is none where a key may begin. */
  #skipToToken(): void {
    const cursor = this.#cursor;
    for (;;) {
      while (cursor.peek() === " " || (cursor.peek() === "\t" && (this.#flowLevel > 0 || !this.#mayBeKey)))
        cursor.skip();
      cursor.skipComments();
      if (!isBreak(cursor.peek())) return;
      cursor.readLine();
      if (this.#flowLevel === 0) this.#mayBeKey = true;
    }
  }

  #addUnits(kind: YamlTokenKind, count: number): void {
    const start = this.#cursor.mark;
    this.#cursor.skip(count);
    this.#add(createToken(kind, start, this.#cursor.mark));
  }

  #endBlocks(): void {
    this.#unroll(-1, this.#cursor.mark);
    this.#dropKey();
    this.#mayBeKey = false;
  }

  #fetchEnd(): void {
    const cursor = this.#cursor;
    if (cursor.column !== 0) {
      cursor.column = 0;
      cursor.line++;
    }
    this.#endBlocks();
    this.#key = NO_KEY;
    this.#hasKey = false;
    this.#outerKeys.length = 0;
    this.#add(createToken("stream-end", cursor.mark, cursor.mark));
  }

  /** What begins here may be a key. */
  #startKey(mayFollow: boolean): void {
    if (this.#mayBeKey) {
      this.#dropKey();
      this.#hasKey = true;
      this.#key = {
        isRequired: this.#flowLevel === 0 && this.#indent === this.#cursor.column,
        flowLevel: this.#flowLevel,
        tokenNumber: this.#taken + this.#tokens.length - this.#head,
        mark: this.#cursor.mark,
      };
    }
    this.#mayBeKey = mayFollow;
  }

  #dropKey(): void {
    if (this.#key.isRequired)
      this.#failIn("while scanning a simple key", this.#key.mark, "could not find expected ':'");
    this.#hasKey = false;
  }

  #openFlow(kind: YamlTokenKind): void {
    this.#startKey(true);
    this.#flowLevel++;
    if (this.#flowLevel > MAX_LEVELS) return this.#fail(`exceeded max depth of ${MAX_LEVELS}`);
    if (this.#hasKey) this.#outerKeys.push(this.#key);
    this.#key = NO_KEY;
    this.#mayBeKey = true;
    this.#addUnits(kind, 1);
  }

  #closeFlow(kind: YamlTokenKind): void {
    this.#dropKey();
    if (this.#flowLevel > 0) {
      this.#flowLevel--;
      const outer = this.#outerKeys.at(-1);
      if (outer?.flowLevel === this.#flowLevel) {
        this.#key = outer;
        this.#hasKey = true;
        this.#outerKeys.pop();
      }
    }
    this.#mayBeKey = false;
    this.#addUnits(kind, 1);
  }

  #roll(column: number, kind: YamlTokenKind, mark: Mark, number?: number): void {
    if (this.#flowLevel > 0 || this.#indent >= column) return;
    this.#indents.push(this.#indent);
    this.#indent = column;
    if (this.#indents.length > MAX_LEVELS) return this.#fail(`exceeded max depth of ${MAX_LEVELS}`);
    this.#add(createToken(kind, mark, mark), number);
  }

  #unroll(column: number, mark: Mark): void {
    if (this.#flowLevel > 0) return;
    while (this.#indent > column) {
      this.#add(createToken("block-end", mark, mark));
      this.#indent = this.#indents.pop() ?? -1;
    }
  }

  #fetchEntry(): void {
    if (this.#flowLevel === 0) {
      if (!this.#mayBeKey) return this.#fail("block sequence entries are not allowed in this context");
      this.#roll(this.#cursor.column, "block-sequence-start", this.#cursor.mark);
    }
    this.#dropKey();
    this.#mayBeKey = true;
    this.#addUnits("block-entry", 1);
  }

  #fetchKey(): void {
    if (this.#flowLevel === 0) {
      if (!this.#mayBeKey) return this.#fail("mapping keys are not allowed in this context");
      this.#roll(this.#cursor.column, "block-mapping-start", this.#cursor.mark);
    }
    this.#dropKey();
    this.#mayBeKey = this.#flowLevel === 0;
    this.#addUnits("key", 1);
  }

  #fetchValue(): void {
    const { mark, tokenNumber } = this.#key;
    if (this.#hasKey && mark.line === this.#cursor.line) {
      this.#add(createToken("key", mark, mark), tokenNumber);
      this.#roll(mark.column, "block-mapping-start", mark, tokenNumber);
      this.#hasKey = false;
      this.#key = { ...this.#key, isRequired: false };
      this.#mayBeKey = false;
    } else {
      if (this.#flowLevel === 0) {
        if (!this.#mayBeKey) return this.#fail("mapping values are not allowed in this context");
        this.#roll(this.#cursor.column, "block-mapping-start", this.#cursor.mark);
      }
      this.#mayBeKey = this.#flowLevel === 0;
    }
    this.#addUnits("value", 1);
  }
}
