import { concat, isRepeatable } from "./pattern-tools.ts";
import { parseBrackets, parseGroup, type ParsedClass } from "./parse-class.ts";
import { parseEscape } from "./parse-escape.ts";
import { type Assertion, type CharSet, type Pattern, problem, type SyntaxProblem } from "./syntax.ts";

/** A pattern with the names of its groups, "" for those without one; the first is the whole match. */
export interface ParsedPattern {
  readonly kind: "pattern";
  readonly pattern: Pattern;
  readonly groupNames: readonly string[];
}

/** Reads a regular expression, or says what is wrong with it. */
export function parsePattern(text: string): ParsedPattern | SyntaxProblem {
  return new PatternParser(text).parse();
}

interface Flags {
  readonly ignoresCase: boolean;
  readonly isMultiLine: boolean;
  readonly dotMatchesNewline: boolean;
  readonly isLazy: boolean;
}

/** An open group: what it has so far, and the flags to go back to after it. */
interface OpenGroup {
  readonly branches: Pattern[];
  readonly items: Pattern[];
  readonly flags: Flags;
  readonly index: number;
}

const MAX_DEPTH = 200;
const MAX_REPEAT = 1000;

class PatternParser {
  readonly #text: string;
  #at = 0;
  #flags: Flags = { ignoresCase: false, isMultiLine: false, dotMatchesNewline: false, isLazy: false };
  readonly #names: string[] = [""];
  readonly #groups: OpenGroup[] = [];
  #branches: Pattern[] = [];
  #items: Pattern[] = [];
  #lastRepeat = -1;

  constructor(text: string) {
    this.#text = text;
  }

  parse(): ParsedPattern | SyntaxProblem {
    while (this.#at < this.#text.length) {
      const start = this.#at;
      const broken = this.#step();
      if (broken) return broken;
      if (this.#lastRepeat !== start) this.#lastRepeat = this.#wasRepeat ? start : -1;
      this.#wasRepeat = false;
    }
    if (this.#groups.length > 0) return problem("missing closing )", this.#text);
    return { kind: "pattern", pattern: this.#close(), groupNames: this.#names };
  }

  #wasRepeat = false;

  #step(): SyntaxProblem | undefined {
    const char = this.#text.charAt(this.#at);
    switch (char) {
      case "(":
        return this.#openGroup();
      case "|":
        this.#branches.push(concat(this.#items));
        this.#items = [];
        this.#at++;
        return undefined;
      case ")":
        return this.#closeGroup();
      case "^":
        return this.#assert(this.#flags.isMultiLine ? "line start" : "text start", 1);
      case "$":
        return this.#assert(this.#flags.isMultiLine ? "line end" : "text end", 1);
      case ".": {
        const newline: readonly (readonly [number, number])[] = this.#flags.dotMatchesNewline ? [] : [[10, 10]];
        this.#add({ ranges: newline, tests: [], isNegated: true, ignoresCase: false }, this.#at + 1);
        return undefined;
      }
      case "[":
        return this.#addClass(parseBrackets(this.#text, this.#at, this.#flags.ignoresCase));
      case "*":
        return this.#repeat(0, -1, this.#at + 1, false);
      case "+":
        return this.#repeat(1, -1, this.#at + 1, false);
      case "?":
        return this.#repeat(0, 1, this.#at + 1, false);
      case "{":
        return this.#repeatCounted();
      case "\\":
        return this.#escape();
      default:
        this.#literal(this.#text.codePointAt(this.#at) ?? 0, this.#at + (isWide(this.#text, this.#at) ? 2 : 1));
        return undefined;
    }
  }

  #literal(code: number, end: number): void {
    const { ignoresCase } = this.#flags;
    this.#add({ ranges: [[code, code]], tests: [], isNegated: false, ignoresCase }, end);
  }

  #add(set: CharSet, end: number): void {
    this.#items.push({ kind: "set", set });
    this.#at = end;
  }

  #addClass(parsed: ParsedClass | SyntaxProblem): SyntaxProblem | undefined {
    if (parsed.kind === "problem") return parsed;
    this.#add(parsed.set, parsed.end);
    return undefined;
  }

  #assert(assertion: Assertion, length: number): undefined {
    this.#items.push({ kind: "assert", assertion });
    this.#at += length;
  }

  #escape(): SyntaxProblem | undefined {
    switch (this.#text[this.#at + 1]) {
      case "A":
        return this.#assert("text start", 2);
      case "z":
        return this.#assert("text end", 2);
      case "b":
        return this.#assert("word boundary", 2);
      case "B":
        return this.#assert("no word boundary", 2);
      case "C":
        return problem("invalid escape sequence", String.raw`\C`);
      case "Q":
        this.#quoted();
        return undefined;
      default:
    }
    const group = parseGroup(this.#text, this.#at, this.#flags.ignoresCase);
    if (group) return this.#addClass(group);
    const escape = parseEscape(this.#text, this.#at);
    if (escape.kind === "problem") return escape;
    this.#literal(escape.code, escape.end);
    return undefined;
  }

  /** `\Q…\E` */
  #quoted(): void {
    const end = this.#text.indexOf(String.raw`\E`, this.#at + 2);
    const last = end < 0 ? this.#text.length : end;
    for (let at = this.#at + 2; at < last; ) {
      const size = isWide(this.#text, at) ? 2 : 1;
      this.#literal(this.#text.codePointAt(at) ?? 0, at + size);
      at += size;
    }
    this.#at = end < 0 ? last : last + 2;
  }

  #repeatCounted(): SyntaxProblem | undefined {
    const match = /^\{(\d+)(?:(,)(\d*))?\}/.exec(this.#text.slice(this.#at, this.#at + 40));
    // a number with a leading zero, or none at all, makes the brace a literal
    const isLiteral = !match || /^0\d/.test(match[1] ?? "") || /^0\d/.test(match[3] ?? "");
    if (isLiteral) {
      this.#literal(0x7b, this.#at + 1);
      return undefined;
    }
    const [whole, first = "", comma, second = ""] = match;
    const min = Number(first);
    let max = min;
    if (comma) max = second === "" ? -1 : Number(second);
    if (min > MAX_REPEAT || max > MAX_REPEAT || (max >= 0 && min > max)) return problem("invalid repeat count", whole);
    return this.#repeat(min, max, this.#at + whole.length, true);
  }

  #repeat(min: number, max: number, after: number, isCounted: boolean): SyntaxProblem | undefined {
    const before = this.#at;
    const isSwitched = this.#text[after] === "?";
    const end = isSwitched ? after + 1 : after;
    if (this.#lastRepeat >= 0)
      return problem("invalid nested repetition operator", this.#text.slice(this.#lastRepeat, end));
    const body = this.#items.pop();
    if (!body) return problem("missing argument to repetition operator", this.#text.slice(before, end));
    const repeated: Pattern = {
      kind: "repeat",
      body,
      min,
      max,
      isGreedy: this.#flags.isLazy === isSwitched,
      isCounted,
    };
    if (isCounted && (min >= 2 || max >= 2) && !isRepeatable(repeated, MAX_REPEAT))
      return problem("invalid repeat count", this.#text.slice(before, end));
    this.#items.push(repeated);
    this.#at = end;
    this.#wasRepeat = true;
    return undefined;
  }

  #openGroup(): SyntaxProblem | undefined {
    if (this.#groups.length >= MAX_DEPTH) return problem("expression nests too deeply", this.#text);
    if (this.#text[this.#at + 1] === "?") return this.#openSpecial();
    this.#names.push("");
    this.#push(this.#names.length - 1, this.#at + 1);
    return undefined;
  }

  #push(index: number, end: number): void {
    this.#groups.push({ branches: this.#branches, items: this.#items, flags: this.#flags, index });
    this.#branches = [];
    this.#items = [];
    this.#at = end;
  }

  #openSpecial(): SyntaxProblem | undefined {
    const rest = this.#text.slice(this.#at);
    const isNamed = (rest.startsWith("(?P<") && rest.length > 4) || (rest.startsWith("(?<") && rest.length > 3);
    return isNamed ? this.#openNamed(rest) : this.#readFlags();
  }

  #openNamed(rest: string): SyntaxProblem | undefined {
    const end = rest.indexOf(">");
    if (end < 0) return problem("invalid named capture", rest);
    const name = rest.slice(rest.indexOf("<") + 1, end);
    if (!/^[A-Za-z0-9_]+$/.test(name)) return problem("invalid named capture", rest.slice(0, end + 1));
    this.#names.push(name);
    this.#push(this.#names.length - 1, this.#at + end + 1);
    return undefined;
  }

  /** `(?i)`, `(?i:…)` and the like. */
  #readFlags(): SyntaxProblem | undefined {
    const start = this.#at;
    const invalid = (end: number) =>
      problem("invalid or unsupported Perl syntax", this.#text.slice(start, Math.min(end, this.#text.length)));
    const changes = new Map<keyof Flags, boolean>();
    let isOn = true;
    let hasFlag = false;
    for (let at = start + 2; at < this.#text.length; at++) {
      const char = this.#text.charAt(at);
      const name = FLAG_NAMES.get(char);
      if (name) {
        changes.set(name, isOn);
        hasFlag = true;
      } else if (char === "-" && isOn) {
        isOn = false;
        hasFlag = false;
      } else if ((char === ":" || char === ")") && (isOn || hasFlag)) {
        if (char === ":") this.#push(-1, at + 1);
        this.#flags = { ...this.#flags, ...Object.fromEntries(changes) };
        this.#at = at + 1;
        return undefined;
      } else return invalid(at + (isWide(this.#text, at) ? 2 : 1));
    }
    return invalid(this.#text.length);
  }

  #closeGroup(): SyntaxProblem | undefined {
    const group = this.#groups.pop();
    if (!group) return problem("unexpected )", this.#text);
    const body = this.#close();
    this.#branches = group.branches;
    this.#items = group.items;
    this.#flags = group.flags;
    this.#items.push(group.index < 0 ? body : { kind: "capture", body, index: group.index });
    this.#at++;
    return undefined;
  }

  #close(): Pattern {
    const last = concat(this.#items);
    return this.#branches.length === 0 ? last : { kind: "alternate", parts: [...this.#branches, last] };
  }
}

const FLAG_NAMES: ReadonlyMap<string, keyof Flags> = new Map<string, keyof Flags>([
  ["i", "ignoresCase"],
  ["m", "isMultiLine"],
  ["s", "dotMatchesNewline"],
  ["U", "isLazy"],
]);

function isWide(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}
