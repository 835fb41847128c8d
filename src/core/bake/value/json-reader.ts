import { type Failure, failure } from "./failure.ts";
import { quoteCharacter, scanJsonValue, skipJsonSpace } from "./scan-json.ts";

/** A token of JSON: a bracket or a scalar. Numbers keep their text. */
export type JsonValueToken =
  | { readonly kind: "bracket"; readonly bracket: "[" | "]" | "{" | "}" }
  | { readonly kind: "string"; readonly text: string }
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "bool"; readonly isTrue: boolean }
  | { readonly kind: "null" };

type State =
  | "value"
  | "array start"
  | "array value"
  | "array comma"
  | "object start"
  | "key"
  | "colon"
  | "object value"
  | "object comma";

const VALUE_STATES: ReadonlySet<State> = new Set<State>(["value", "array start", "array value", "object value"]);

const CONTEXTS: Readonly<Record<State, string>> = {
  value: " looking for beginning of value",
  "array start": " looking for beginning of value",
  "array value": " looking for beginning of value",
  "object value": " looking for beginning of value",
  "array comma": " after array element",
  "object start": "",
  key: " looking for beginning of object key string",
  colon: " after object key",
  "object comma": " after object key:value pair",
};

/** Reads JSON token by token, as Go's `json.Decoder` does, with its messages. */
export class JsonReader {
  readonly #text: string;
  #at = 0;
  #state: State = "value";
  readonly #outer: State[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  token(): JsonValueToken | Failure {
    for (;;) {
      this.#at = skipJsonSpace(this.#text, this.#at);
      const char = this.#text.charAt(this.#at);
      if (char === "") return failure("EOF");
      if (char === ":" && this.#state === "colon") this.#move("object value");
      else if (char === "," && this.#state === "array comma") this.#move("array value");
      else if (char === "," && this.#state === "object comma") this.#move("key");
      else return this.#readToken(char);
    }
  }

  /** Whether the current array or object has another element. */
  hasMore(): boolean {
    this.#at = skipJsonSpace(this.#text, this.#at);
    const char = this.#text.charAt(this.#at);
    return char !== "" && char !== "]" && char !== "}";
  }

  /** The text of the next value. */
  raw(): string | Failure {
    this.#at = skipJsonSpace(this.#text, this.#at);
    const char = this.#text.charAt(this.#at);
    if (this.#state === "array comma") {
      if (char !== ",") return failure(char === "" ? "EOF" : "expected comma after array element");
      this.#move("array value");
    } else if (this.#state === "colon") {
      if (char !== ":") return failure(char === "" ? "EOF" : "expected colon after object key");
      this.#move("object value");
    }
    if (!VALUE_STATES.has(this.#state)) return failure("not at beginning of value");
    return this.#readValue();
  }

  #move(state: State): void {
    this.#at++;
    this.#state = state;
  }

  #readToken(char: string): JsonValueToken | Failure {
    switch (char) {
      case "[":
      case "{":
        if (!VALUE_STATES.has(this.#state)) return this.#refuse();
        this.#outer.push(this.#state);
        this.#move(char === "[" ? "array start" : "object start");
        return { kind: "bracket", bracket: char };
      case "]":
      case "}": {
        const allowed = char === "]" ? ["array start", "array comma"] : ["object start", "object comma"];
        if (!allowed.includes(this.#state)) return this.#refuse();
        this.#move(this.#outer.pop() ?? "value");
        this.#endValue();
        return { kind: "bracket", bracket: char };
      }
      default:
    }
    const isKey = char === '"' && (this.#state === "object start" || this.#state === "key");
    if (!isKey && !VALUE_STATES.has(this.#state)) return this.#refuse();
    if (isKey) this.#state = "value";
    const text = this.#readValue();
    if (typeof text !== "string") return text;
    if (isKey) this.#state = "colon";
    return scalarOf(text);
  }

  #readValue(): string | Failure {
    const start = skipJsonSpace(this.#text, this.#at);
    if (start >= this.#text.length) return failure(this.#text.trim() === "" ? "EOF" : "unexpected EOF");
    const scanned = scanJsonValue(this.#text, start);
    if (scanned.kind === "failure") return failure(scanned.message);
    this.#at = scanned.end;
    this.#endValue();
    return this.#text.slice(start, scanned.end);
  }

  #endValue(): void {
    if (this.#state === "array start" || this.#state === "array value") this.#state = "array comma";
    else if (this.#state === "object value") this.#state = "object comma";
  }

  #refuse(): Failure {
    return failure(`invalid character ${quoteCharacter(this.#text, this.#at)}${CONTEXTS[this.#state]}`);
  }
}

function scalarOf(text: string): JsonValueToken {
  if (text === "null") return { kind: "null" };
  if (text === "true" || text === "false") return { kind: "bool", isTrue: text === "true" };
  if (text.startsWith('"')) return { kind: "string", text: unquoteJson(text) };
  return { kind: "number", text };
}

/** The text of a JSON string that was scanned; half a surrogate pair becomes U+FFFD, as in Go. */
export function unquoteJson(literal: string): string {
  const text = literal.slice(1, -1);
  if (!text.includes("\\")) return text;
  const replaced = text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gs, (_, hex: string | undefined, char: string) => {
    if (hex) return String.fromCharCode(Number.parseInt(hex, 16));
    return ESCAPES.get(char) ?? char;
  });
  return replaced.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);
