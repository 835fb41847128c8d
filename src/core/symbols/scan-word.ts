/** A place where a text reads a variable. Offsets count in that text. */
export interface VariableMention {
  readonly name: string;
  /** Where the name alone starts. */
  readonly nameAt: number;
  /** From the `$` to behind the name or the braces. */
  readonly start: number;
  readonly end: number;
  /** What follows the name inside braces, `:-` for example; "" for nothing. */
  readonly modifier: string;
}

interface ScanOptions {
  readonly escape: string;
  /** Quotes mean nothing, as in a here-document. */
  readonly ignoreQuotes?: boolean;
}

/** Braces inside braces that are followed; nobody writes as many. */
const DEEPEST = 200;

const DIGITS = /\p{Nd}+/uy;
const LETTERS = /[\p{L}\p{Nd}_]+/uy;
const SPECIAL = /[@*#?\-$!0]/y;
const MODIFIER = /:?[-+?]|[#%/]/y;

/**
 * Where BuildKit's word expansion reads variables; as `shell/expander.ts`, which tells their values and not their places.
 * A text that can't be expanded is read as far as it makes sense.
 */
export function scanWord(text: string, options: ScanOptions): readonly VariableMention[] {
  if (!text.includes("$")) return [];
  return new WordScanner(text, options).scan();
}

class WordScanner {
  private readonly mentions: VariableMention[] = [];
  private readonly text: string;
  private readonly options: ScanOptions;
  private at: number;
  private depth = 0;

  constructor(text: string, options: ScanOptions) {
    this.text = text;
    this.options = options;
    this.at = text.startsWith("\uFEFF") ? 1 : 0;
  }

  scan(): readonly VariableMention[] {
    this.scanUntil("");
    return this.mentions.toSorted((one, other) => one.nameAt - other.nameAt);
  }

  private scanUntil(stop: string): void {
    const { text } = this;
    const { escape, ignoreQuotes } = this.options;
    while (this.at < text.length) {
      const char = text[this.at] ?? "";
      if (char === stop) {
        this.at++;
        return;
      }
      if (char === "$") this.scanDollar();
      else if (!ignoreQuotes && char === "'") this.skipSingleQuoted();
      else if (!ignoreQuotes && char === '"') this.scanDoubleQuoted();
      else this.at += char === escape ? 2 : 1;
    }
  }

  private skipSingleQuoted(): void {
    const end = this.text.indexOf("'", this.at + 1);
    this.at = end < 0 ? this.text.length : end + 1;
  }

  private scanDoubleQuoted(): void {
    const { text } = this;
    for (this.at++; this.at < text.length; ) {
      const char = text[this.at] ?? "";
      if (char === "$") this.scanDollar();
      else if (char === '"') {
        this.at++;
        return;
      } else {
        const next = text[this.at + 1] ?? "";
        const isEscaped = char === this.options.escape && (next === '"' || next === "$" || next === char);
        this.at += isEscaped ? 2 : 1;
      }
    }
  }

  private scanDollar(): void {
    const start = this.at++;
    const isBraced = this.text[this.at] === "{";
    if (isBraced) this.at++;
    if (isBraced && "{}:".includes(this.text[this.at] ?? "{")) return;
    const nameAt = this.at;
    const name = this.readName();
    const modifier = isBraced ? this.take(MODIFIER) : "";
    if (isBraced && this.depth < DEEPEST) {
      this.depth++;
      this.scanModifier(modifier);
      this.depth--;
    }
    if (name !== "") this.mentions.push({ name, nameAt, start, end: this.at, modifier });
  }

  private scanModifier(modifier: string): void {
    if (modifier === "") {
      if (this.text[this.at] === "}") this.at++;
      return;
    }
    if (modifier === "/") {
      if (this.text[this.at] === "/") this.at++;
      this.scanUntil("/");
    }
    this.scanUntil("}");
  }

  private readName(): string {
    return this.take(DIGITS) || this.take(SPECIAL) || this.take(LETTERS);
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? "";
    this.at += found.length;
    return found;
  }
}
