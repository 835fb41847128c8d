import { type Diagnostic, diagnostic } from "./diagnostic.ts";
import type { Expression } from "./expression.ts";
import { emptyRange, FILE_START, type SourceRange } from "./position.ts";
import { oppositeBracket, type Token, type TokenType } from "./scan/token.ts";

/** Deeper nesting than this is refused; HCL itself has no limit. */
const MAX_DEPTH = 250;

/** Reads tokens one after the other for the parser, and remembers what went wrong. */
export class TokenCursor {
  readonly diagnostics: Diagnostic[] = [];
  /** Whether something was wrong and tokens were skipped: what follows may be wrong only because of that. */
  isRecovering = false;
  readonly #tokens: readonly Token[];
  readonly #end: Token;
  #next = 0;
  #depth = 0;
  readonly #newlines: boolean[] = [true];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    const range = emptyRange("", FILE_START);
    this.#end = tokens.at(-1) ?? { type: "end of file", text: "", range };
  }

  peek(): Token {
    return this.#find().token;
  }

  read(): Token {
    const { token, next } = this.#find();
    this.#next = next;
    return token;
  }

  get nextRange(): SourceRange {
    return this.peek().range;
  }

  get previousRange(): SourceRange {
    return this.#tokens[this.#next - 1]?.range ?? this.nextRange;
  }

  // a comment to the end of the line counts as that line end
  #find(): { readonly token: Token; readonly next: number } {
    const includesNewlines = this.#newlines.at(-1) ?? true;
    for (let at = this.#next; at < this.#tokens.length; at++) {
      const token = this.#tokens[at] ?? this.#end;
      if (token.type === "comment") {
        if (includesNewlines && token.text.endsWith("\n"))
          return { token: { type: "newline", text: "\n", range: token.range }, next: at + 1 };
      } else if (token.type !== "newline" || includesNewlines) return { token, next: at + 1 };
    }
    return { token: this.#end, next: this.#tokens.length };
  }

  /** Whether the next token is this word. */
  isWord(word: string): boolean {
    const { type, text } = this.peek();
    return type === "identifier" && text === word;
  }

  /** Runs `parse` while line ends are tokens or, inside of brackets, are passed over. */
  withNewlines<T>(isIncluded: boolean, parse: () => T): T {
    this.#newlines.push(isIncluded);
    const result = parse();
    this.#newlines.pop();
    return result;
  }

  /** Runs `parse` one level deeper, or `refuse` where that is too deep. */
  deeper<T>(parse: () => T, refuse: () => T): T {
    if (this.#depth >= MAX_DEPTH) {
      this.report("Too deeply nested", `Nothing may be nested more than ${MAX_DEPTH} levels deep.`, this.nextRange);
      this.isRecovering = true;
      return refuse();
    }
    this.#depth++;
    const result = parse();
    this.#depth--;
    return result;
  }

  report(summary: string, detail: string, subject: SourceRange): void {
    this.diagnostics.push(diagnostic(summary, detail, subject));
  }

  /** Reports only what is not already due to an earlier mistake. */
  reportFirst(summary: string, detail: string, subject: SourceRange): void {
    if (!this.isRecovering) this.report(summary, detail, subject);
  }

  /** Whether anything was reported since there were `count` diagnostics. */
  hasFailedSince(count: number): boolean {
    return this.diagnostics.length > count;
  }

  /** Skips to just after the token that ends the current brackets, and returns that token. */
  recover(end: TokenType | undefined): Token {
    const start = end && oppositeBracket(end);
    this.isRecovering = true;
    let nesting = 0;
    for (;;) {
      const token = this.read();
      const isControl = end === "end of template sequence" && token.type === "%{";
      const type = isControl ? "${" : token.type;
      if (type === start) nesting++;
      else if (type === end) {
        if (nesting < 1) return token;
        nesting--;
      } else if (type === "end of file") return token;
    }
  }

  /** Skips the next brackets of this kind. */
  recoverOver(start: TokenType): void {
    for (;;) {
      const { type } = this.read();
      if (type === start || type === "end of file") break;
    }
    this.recover(oppositeBracket(start));
  }

  /** Skips to the next line, or past everything that is opened before it. */
  recoverAfterItem(): void {
    this.isRecovering = true;
    const open: TokenType[] = [];
    for (;;) {
      const { type } = this.read();
      if (type === "end of file" || (type === "newline" && open.length === 0)) return;
      if (OPENING.has(type)) open.push(type);
      else if (CLOSING.has(type)) closeBrackets(open, type);
    }
  }
}

const OPENING: ReadonlySet<TokenType> = new Set<TokenType>(["{", "[", "(", "open quote", "open heredoc", "${", "%{"]);
const CLOSING: ReadonlySet<TokenType> = new Set<TokenType>([
  "}",
  "]",
  ")",
  "close quote",
  "close heredoc",
  "end of template sequence",
]);

function closeBrackets(open: TokenType[], closer: TokenType): void {
  const isOpener = (type: TokenType | undefined) =>
    type === oppositeBracket(closer) || (closer === "end of template sequence" && type === "%{");
  while (open.length > 0 && !isOpener(open.at(-1))) open.pop();
  open.pop();
}

/** How the parts of the parser that expressions contain parse expressions in turn. */
export type ParseExpression = (cursor: TokenCursor) => Expression;
