/** Whether a character, by its code point, is one of a class. */
export type CharacterTest = (code: number) => boolean;

/** The letters, digits and the underscore of ASCII, as Go's `\w`. */
export function isWordCharacter(code: number): boolean {
  return isAlphanumeric(code) || code === 95;
}

/** Reads characters and bracket expressions as Go's `regexp/syntax`. */
export class IgnoreClassReader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  get isAtEnd(): boolean {
    return this.at >= this.source.length;
  }

  protected get char(): string {
    return this.source[this.at] ?? "";
  }

  protected take(piece: string): boolean {
    if (!this.source.startsWith(piece, this.at)) return false;
    this.at += piece.length;
    return true;
  }

  protected takeMatch(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source);
    if (match) this.at += match[0].length;
    return match;
  }

  protected next(): number {
    const code = this.source.codePointAt(this.at) ?? 0;
    this.at += code > 0xffff ? 2 : 1;
    return code;
  }

  /** A character, or an escape that stands for some; null for an escape that Go does not know. */
  protected readCharacter(): CharacterTest | null {
    const group = this.readGroup();
    if (group !== undefined) return group;
    const wanted = this.readCode();
    return wanted === null ? null : (code) => code === wanted;
  }

  /** `[a-z]`, at its bracket; null for a wrong one. */
  protected readClass(): CharacterTest | null {
    this.take("[");
    const isNegated = this.take("^");
    const tests: CharacterTest[] = [];
    for (let isFirst = true; isFirst || !this.take("]"); isFirst = false) {
      if (this.isAtEnd) return null;
      const group = this.readNamed() ?? this.readGroup();
      if (group === null) return null;
      const test = group ?? this.readRange();
      if (!test) return null;
      tests.push(test);
    }
    return (code) => tests.some((test) => test(code)) !== isNegated;
  }

  private readRange(): CharacterTest | null {
    const low = this.readCode();
    // a dash before the bracket is itself
    const hasHigh = this.char === "-" && this.source[this.at + 1] !== "]" && this.at + 1 < this.source.length;
    if (low === null || !hasHigh) return low === null ? null : (code) => code === low;
    this.take("-");
    const high = this.readCode();
    return high === null || high < low ? null : (code) => low <= code && code <= high;
  }

  /** `[:alpha:]`; undefined if there is none, null for an unknown name. */
  private readNamed(): CharacterTest | null | undefined {
    if (!this.source.startsWith("[:", this.at) || !this.source.includes(":]", this.at + 2)) return undefined;
    const [, negation = "", name = ""] = this.takeMatch(/\[:(\^?)([a-z]+):\]/y) ?? [];
    return negate(NAMED.get(name) ?? null, negation === "^");
  }

  /** `\d`, `\pL`, `\p{Lu}`; undefined if there is none, null for an unknown name. */
  private readGroup(): CharacterTest | null | undefined {
    if (this.char !== "\\") return undefined;
    const perl = this.takeMatch(/\\([dswDSW])/y)?.[1];
    if (perl !== undefined) return negate(NAMED.get(perl.toLowerCase()) ?? null, perl < "a");
    const [whole, sign, one, negation = "", name = one] = this.takeMatch(/\\([pP])(?:([^{])|\{(\^?)([^}]*)\})/y) ?? [];
    if (whole === undefined) return undefined;
    const category = name === "Any" ? /^/ : CATEGORIES.get(name ?? "");
    const test = category ? (code: number) => category.test(String.fromCodePoint(code)) : null;
    return negate(test, (sign === "P") !== (negation === "^"));
  }

  private readCode(): number | null {
    if (!this.take("\\")) return this.next();
    const octal = this.takeMatch(/0[0-7]{0,2}|[1-7][0-7]{1,2}/y)?.[0];
    if (octal !== undefined) return Number.parseInt(octal, 8);
    const [hex, long, short] = this.takeMatch(/x(?:\{([0-9A-Fa-f]+)\}|([0-9A-Fa-f]{2}))/y) ?? [];
    if (hex !== undefined) {
      const code = Number.parseInt(long ?? short ?? "", 16);
      return code <= 0x10ffff ? code : null;
    }
    const control = this.isAtEnd ? undefined : CONTROLS.get(this.char);
    if (control !== undefined) this.at++;
    if (control !== undefined || this.isAtEnd) return control ?? null;
    const code = this.next();
    return code < 0x80 && !isAlphanumeric(code) ? code : null;
  }
}

function negate(test: CharacterTest | null, isNegated: boolean): CharacterTest | null {
  return test && isNegated ? (code) => !test(code) : test;
}

const CONTROLS: ReadonlyMap<string, number> = new Map([
  ["a", 7],
  ["f", 12],
  ["n", 10],
  ["r", 13],
  ["t", 9],
  ["v", 11],
]);

/** The general categories of Unicode, which have the same names in Go; it also knows the names of scripts. */
const CATEGORIES: ReadonlyMap<string, RegExp> = new Map(
  "L Ll Lm Lo Lt Lu M Mc Me Mn N Nd Nl No P Pc Pd Pe Pf Pi Po Ps S Sc Sk Sm So Z Zl Zp Zs C Cc Cf Co Cs"
    .split(" ")
    .map((name) => [name, new RegExp(`\\p{${name}}`, "u")]),
);

function within(...bounds: readonly string[]): CharacterTest {
  return (code) => bounds.some(([low = "", high = ""]) => low.charCodeAt(0) <= code && code <= high.charCodeAt(0));
}

const isAlphanumeric = within("az", "AZ", "09");
const isBlank = within("\t\t", "  ");

const NAMED: ReadonlyMap<string, CharacterTest> = new Map([
  ["alnum", isAlphanumeric],
  ["alpha", within("az", "AZ")],
  ["ascii", within("\0\x7f")],
  ["blank", isBlank],
  ["cntrl", within("\0\x1f", "\x7f\x7f")],
  ["digit", within("09")],
  ["d", within("09")],
  ["graph", within("!~")],
  ["lower", within("az")],
  ["print", within(" ~")],
  ["punct", within("!/", ":@", "[`", "{~")],
  ["space", within("\t\r", "  ")],
  ["s", within("\t\n", "\f\r", "  ")],
  ["upper", within("AZ")],
  ["w", isWordCharacter],
  ["word", isWordCharacter],
  ["xdigit", within("09", "AF", "af")],
]);
