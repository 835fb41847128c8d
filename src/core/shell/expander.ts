import { quote } from "../text/quote.ts";
import { fail, ok, type Result } from "../text/result.ts";
import { isDigit, isNameLetter } from "./name-letters.ts";
import type { LexerOptions } from "./lexer-options.ts";
import { replacePattern, trimPrefix, trimSuffix } from "./pattern.ts";
import type { Variables } from "./variables.ts";
import type { WordCollector } from "./word-collector.ts";
import type { Expense } from "../text/budget.ts";

const SPECIAL_PARAMETERS = new Set("@*#?-$!0");

class Failure extends Error {}

/** The text asks for too much: BuildKit has no words for it. */
class Excess extends Error {}

const NO_NAMES: ReadonlySet<string> = new Set();

/** Braces in braces; BuildKit knows no limit, but each takes its part of the stack here. */
const MAX_DEPTH = 500;

/** One pass over one text. Failures travel as exceptions inside the class and leave it as a result. */
export class Expander {
  private matchedNames: Set<string> | null = null;
  private unmatchedNames: Set<string> | null = null;
  private readonly source: string;
  private readonly variables: Variables;
  private readonly options: LexerOptions;
  private words: WordCollector | null;
  private at = 0;
  private depth = 0;
  private rawEscapes: boolean;

  /** `words` gets the words of the text where somebody asks for them. */
  constructor(source: string, variables: Variables, options: LexerOptions, words: WordCollector | null) {
    this.source = source;
    this.variables = variables;
    this.options = options;
    this.words = words;
    this.rawEscapes = options.rawEscapes ?? false;
    // Go's text/scanner drops a byte order mark at the start
    if (source.startsWith("\uFEFF")) this.at = 1;
  }

  get matched(): ReadonlySet<string> {
    return this.matchedNames ?? NO_NAMES;
  }

  get unmatched(): ReadonlySet<string> {
    return this.unmatchedNames ?? NO_NAMES;
  }

  process(): Result<string> {
    try {
      return ok(this.processUntil("", this.rawEscapes));
    } catch (error) {
      if (error instanceof Excess) return fail(error.message);
      if (error instanceof Failure) return fail(`failed to process ${quote(this.source)}: ${error.message}`);
      throw error;
    }
  }

  /** The next character without taking it, "" at the end. */
  private peek(): string {
    const unit = this.source.charCodeAt(this.at);
    if (!(unit >= 0xd800 && unit <= 0xdbff)) return this.source[this.at] ?? "";
    return String.fromCodePoint(this.source.codePointAt(this.at) ?? 0);
  }

  private next(): string {
    const char = this.peek();
    this.at += char.length;
    return char;
  }

  private processUntil(stop: string, rawEscapes: boolean): string {
    let text = "";
    const outerRawEscapes = this.rawEscapes;
    this.rawEscapes = rawEscapes;
    const { escape, ignoreQuotes } = this.options;
    for (;;) {
      const plain = this.takePlain(stop);
      if (plain !== "") {
        text += plain;
        this.words?.add(plain);
      }
      const char = this.peek();
      if (char === "" || char === stop) break;
      if (char === "$") {
        const value = this.processDollar();
        text += value;
        this.words?.add(value);
      } else if (char === "<") {
        const piece = this.processPossibleHeredoc();
        text += piece;
        this.words?.addWhole(piece);
      } else if (char !== escape && !ignoreQuotes) {
        const piece = char === "'" ? this.processSingleQuote() : this.processDoubleQuote();
        text += piece;
        this.words?.addWhole(piece);
      } else {
        this.next();
        if (this.rawEscapes) {
          this.words?.addWhole(char);
          text += char;
        }
        const escaped = this.next();
        if (escaped === "") break;
        this.words?.addWhole(escaped);
        text += escaped;
      }
    }
    this.rawEscapes = outerRawEscapes;
    if (stop !== "" && this.next() !== stop)
      throw new Failure(`unexpected end of statement while looking for matching ${stop}`);
    return text;
  }

  /** The characters up to the next one that means something. */
  private takePlain(stop: string): string {
    const { source, at: start } = this;
    const { escape, ignoreQuotes } = this.options;
    let at = start;
    for (; at < source.length; at++) {
      const char = source[at];
      if (char === "$" || char === "<" || char === escape || char === stop) break;
      if (!ignoreQuotes && (char === "'" || char === '"')) break;
    }
    this.at = at;
    return source.slice(start, at);
  }

  private processSingleQuote(): string {
    const mark = this.next();
    const end = this.source.indexOf("'", this.at);
    if (end < 0) {
      this.at = this.source.length;
      throw new Failure("unexpected end of statement while looking for matching single-quote");
    }
    const inside = this.source.slice(this.at, end);
    this.at = end + 1;
    return this.options.rawQuotes ? mark + inside + mark : inside;
  }

  private processDoubleQuote(): string {
    const { rawQuotes, escape } = this.options;
    const mark = this.next();
    let text = rawQuotes ? mark : "";
    for (;;) {
      const char = this.peek();
      if (char === "") throw new Failure("unexpected end of statement while looking for matching double-quote");
      if (char === "$") {
        text += this.processDollar();
        continue;
      }
      this.next();
      if (char === '"') return rawQuotes ? text + mark : text;
      if (char !== escape) {
        text += char;
        continue;
      }
      if (this.rawEscapes) text += char;
      const following = this.peek();
      if (following === "") continue;
      // only these can be escaped between double quotes, every other escape character stands for itself
      text += following === '"' || following === "$" || following === escape ? this.next() : char;
    }
  }

  private processPossibleHeredoc(): string {
    this.next();
    if (this.peek() !== "<") return "<";
    this.next();
    let text = "<<";
    for (let char = this.peek(); char === "\t" || char === "\r" || char === " "; char = this.peek()) {
      text += char;
      this.next();
    }
    return text;
  }

  private processDollar(): string {
    this.next();
    if (this.peek() !== "{") {
      const name = this.processName();
      if (name === "") return "$";
      const value = this.lookUp(name);
      return value ?? (this.options.keepUnset ? `$${name}` : "");
    }
    this.next();
    const first = this.peek();
    if (first === "") throw new Failure("syntax error: missing '}'");
    if (first === "{" || first === "}" || first === ":") throw new Failure("syntax error: bad substitution");
    const name = this.processName();
    const operator = this.next();
    if (operator === "}") {
      const value = this.lookUp(name);
      return value ?? (this.options.keepUnset ? `\${${name}}` : "");
    }
    if (operator === ":") return this.processModifier(name, this.next(), true);
    if (operator !== "" && "+-?#%".includes(operator)) return this.processModifier(name, operator, false);
    if (operator === "/") return this.processReplacement(name);
    throw new Failure(`unsupported modifier (${operator || "�"}) in substitution`);
  }

  private processModifier(name: string, operator: string, isEmptyUnset: boolean): string {
    const isTrim = operator === "#" || operator === "%";
    const written = (isEmptyUnset ? ":" : "") + (operator || "�");
    if (isEmptyUnset && isTrim) throw new Failure(`unsupported modifier (${written}) in substitution`);
    const word = this.processWordUntil("}", isTrim, "syntax error: missing '}'");
    const value = this.lookUp(name);
    if (value === undefined && this.options.keepUnset) return `\${${name}${written}${word}}`;
    const isMissing = value === undefined || (isEmptyUnset && value === "");
    switch (operator) {
      case "-":
        return isMissing ? word : value;
      case "+":
        return isMissing ? "" : word;
      case "?":
        if (!isMissing) return value;
        throw new Failure(`${name}: ${word || `is not allowed to be ${value === undefined ? "unset" : "empty"}`}`);
      case "#":
      case "%": {
        const isGreedy = word.startsWith(operator);
        const pattern = isGreedy ? word.slice(1) : word;
        const trim = operator === "#" ? trimPrefix : trimSuffix;
        return this.unwrap(trim(pattern, value ?? "", isGreedy, this.options.budget));
      }
      default:
        throw new Failure(`unsupported modifier (${written}) in substitution`);
    }
  }

  private processReplacement(name: string): string {
    const isAll = this.peek() === "/";
    if (isAll) this.next();
    const pattern = this.processWordUntil("/", true, "syntax error: missing '/' in ${}");
    const replacement = this.processWordUntil("}", true, "syntax error: missing '}'");
    const value = this.lookUp(name);
    if (value === undefined && this.options.keepUnset) return `\${${name}/${pattern}/${replacement}}`;
    return this.unwrap(replacePattern(pattern, value ?? "", replacement, isAll, this.options.budget));
  }

  private processWordUntil(stop: string, rawEscapes: boolean, messageAtEnd: string): string {
    if (this.depth === MAX_DEPTH) throw new Failure("braces are nested too deeply");
    const { words } = this;
    words?.drop();
    this.words = null;
    this.depth++;
    try {
      return this.processUntil(stop, rawEscapes);
    } catch (error) {
      if (error instanceof Failure && this.peek() === "") throw new Failure(messageAtEnd);
      throw error;
    } finally {
      this.words = words;
      this.depth--;
    }
  }

  private unwrap(result: Result<string>): string {
    const { budget } = this.options;
    if (budget && budget.problem !== "") throw new Excess(budget.problem);
    if (result.ok) return result.value;
    throw new Failure(result.message);
  }

  private processName(): string {
    const first = this.peek();
    if (isDigit(first)) {
      let digits = "";
      for (let char = first; isDigit(char); char = this.peek()) digits += this.next();
      return digits;
    }
    if (SPECIAL_PARAMETERS.has(first)) return this.next();
    const start = this.at;
    for (let char = first; char !== "" && isNameLetter(char); char = this.peek()) this.at += char.length;
    return this.source.slice(start, this.at);
  }

  private spend(expense: Expense, amount: number): void {
    const { budget } = this.options;
    if (budget && !budget.spend(expense, amount)) throw new Excess(budget.problem);
  }

  private lookUp(name: string): string | undefined {
    const value = this.variables.get(name);
    if (value === undefined) (this.unmatchedNames ??= new Set()).add(name);
    else (this.matchedNames ??= new Set()).add(name);
    if (value !== undefined && value.length > 0) this.spend("characters", value.length);
    return value;
  }
}
