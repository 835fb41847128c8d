import { lookUp } from "../text/look-up.ts";
import { quote } from "../text/quote.ts";
import type { TextRange } from "../text/range.ts";
import { fail, ok, type Result } from "../text/result.ts";
import { expand, type Lookup } from "./template.ts";

/** The variables of a `.env` file, as compose-go reads it. `lookup` wins over what the file itself has set. */
export function parseDotEnv(text: string, lookup: Lookup): Result<ReadonlyMap<string, string>> {
  return new DotEnvParser(text.replace(/^\uFEFF/, ""), lookup).parse();
}

/** Where the variables of a `.env` file are set, the last time, as far as it can be read. */
export function dotEnvPlaces(text: string): ReadonlyMap<string, TextRange> {
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  const parser = new DotEnvParser(text.slice(start), () => undefined);
  parser.parse();
  return new Map([...parser.places].map(([name, at]) => [name, { start: start + at, end: start + at + name.length }]));
}

const INLINE_SPACE = /[\t\v\f\r \u0085\u00A0]/;
const NAME_CHAR = /[\p{L}\p{N}_.[\]-]/u;

class DotEnvParser {
  readonly #text: string;
  readonly #lookup: Lookup;
  readonly #variables = new Map<string, string>();
  /** Where the name starts that a variable is set by. */
  readonly places = new Map<string, number>();
  #at = 0;
  #line = 1;

  constructor(text: string, lookup: Lookup) {
    this.#text = text;
    this.#lookup = lookup;
  }

  parse(): Result<ReadonlyMap<string, string>> {
    for (;;) {
      this.#skipToStatement();
      if (this.#at >= this.#text.length) return ok(this.#variables);
      const key = this.#readKey();
      if (!key.ok) return key;
      const { name, start, isInherited } = key.value;
      if (name.includes(" ")) return fail(`line ${this.#line}: key cannot contain a space`);
      if (isInherited) {
        const value = this.#lookup(name);
        if (value !== undefined) this.#variables.set(name, value);
        continue;
      }
      const value = this.#readValue();
      if (!value.ok) return value;
      this.#variables.set(name, value.value);
      this.places.set(name, start);
    }
  }

  #skipToStatement(): void {
    for (; this.#at < this.#text.length; this.#at++) {
      const char = this.#text.charAt(this.#at);
      if (char === "\n") this.#line++;
      if (char === "#") {
        const end = this.#text.indexOf("\n", this.#at);
        this.#at = end < 0 ? this.#text.length : end - 1;
      } else if (!/[\s\u0085]/.test(char)) return;
    }
  }

  #readKey(): Result<{ readonly name: string; readonly start: number; readonly isInherited: boolean }> {
    const exported = /^export\s+/.exec(this.#text.slice(this.#at, this.#at + 4_096));
    if (exported) {
      this.#at += "export".length;
      this.#skipInlineSpace();
    }
    const start = this.#at;
    const rest = this.#text.slice(start);
    let offset = 0;
    for (const char of rest) {
      if (char === "=" || char === ":" || char === "\n") {
        const name = rest.slice(0, offset);
        const isInherited = char === "\n";
        if (isInherited && !name.includes(" ")) this.#line++;
        this.#at += offset + 1;
        this.#skipInlineSpace();
        return ok({ name: name.replace(/[\s\u0085]+$/, ""), start, isInherited });
      }
      if (!INLINE_SPACE.test(char) && !NAME_CHAR.test(char))
        return fail(
          `line ${this.#line}: unexpected character ${quote(char)} in variable name ${quote(rest.split("\n")[0] ?? "")}`,
        );
      offset += char.length;
    }
    if (rest === "") return fail("zero length string");
    // without an end, the whole rest is a value of the empty name
    return ok({ name: "", start, isInherited: false });
  }

  #skipInlineSpace(): void {
    while (INLINE_SPACE.test(this.#text.charAt(this.#at))) this.#at++;
  }

  #readValue(): Result<string> {
    const quoteChar = this.#text.charAt(this.#at);
    if (quoteChar === '"' || quoteChar === "'") return this.#readQuoted(quoteChar);
    const end = this.#text.indexOf("\n", this.#at);
    const line = this.#text.slice(this.#at, end < 0 ? this.#text.length : end);
    this.#at = end < 0 ? this.#text.length : end + 1;
    this.#line++;
    const [value = ""] = line.split(" #");
    return this.#expand(value.replace(/[\s\u0085]+$/, ""));
  }

  #readQuoted(quoteChar: string): Result<string> {
    let value = "";
    let isEscaped = false;
    for (let at = this.#at + 1; at < this.#text.length; at++) {
      const char = this.#text.charAt(at);
      if (char === "\n") this.#line++;
      if (char !== quoteChar) {
        if (!isEscaped && char === "\\") {
          isEscaped = true;
          continue;
        }
        value += isEscaped ? `\\${char}` : char;
        isEscaped = false;
        continue;
      }
      if (isEscaped) {
        isEscaped = false;
        value += char;
        continue;
      }
      this.#at = at + 1;
      return quoteChar === '"' ? this.#expand(expandEscapes(value)) : ok(value);
    }
    const [line = ""] = this.#text.slice(this.#at).split("\n");
    return fail(`line ${this.#line}: unterminated quoted value ${line}`);
  }

  #expand(value: string): Result<string> {
    return expand(value, (name) => this.#lookup(name) ?? this.#variables.get(name));
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  a: "\u0007",
  b: "\b",
  c: "\\c",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  "\\": "\\",
  $: "$$",
};

function expandEscapes(text: string): string {
  return text.replace(/\\(?:([abcfnrtv$"\\])|0\d{0,3})/g, (match, char: string | undefined) => {
    if (char === undefined) return readOctal(match);
    return lookUp(ESCAPES, char) ?? char;
  });
}

function readOctal(match: string): string {
  const digits = match.slice(2);
  return /^[0-7]{3}$/.test(digits) ? String.fromCharCode(Number.parseInt(digits, 8)) : match;
}
