import { toByteString } from "../../text/unicode.ts";
import { parseNumber } from "../number/parse-number.ts";
import { type Diagnostic, diagnostic } from "../hcl/diagnostic.ts";
import type { Parsed } from "../hcl/parse-hcl.ts";
import { rangeBetween, type SourceRange } from "../hcl/position.ts";
import { nameHint } from "../hcl/suggest-name.ts";
import { unquoteJson } from "../value/json-reader.ts";
import { scanJsonValue } from "../value/scan-json.ts";
import {
  emptyObject,
  type JsonArrayNode,
  type JsonNode,
  type JsonObjectNode,
  type JsonProperty,
  startRangeOfNode,
} from "./node.ts";
import { type JsonToken, scanJson } from "./scan.ts";

const MAX_DEPTH = 250;

/** A bake file in JSON: an object, or an array of objects. */
export function parseJsonFile(text: string, file: string): Parsed<JsonObjectNode | JsonArrayNode> {
  const parser = new JsonParser(scanJson(text, file));
  const node = parser.parseValue(0);
  const { diagnostics } = parser;
  const next = parser.peek();
  if (diagnostics.length === 0 && next.type !== "end")
    diagnostics.push(
      diagnostic("Extraneous data after value", "Extra characters appear after the JSON value.", next.range),
    );
  if (node.kind === "object" || node.kind === "array") return { result: node, diagnostics };
  diagnostics.push(
    diagnostic(
      "Root value must be object",
      "The root value in a JSON-based configuration must be either a JSON object or a JSON array of objects.",
      startRangeOfNode(node),
    ),
  );
  return { result: emptyObject(file), diagnostics };
}

class JsonParser {
  readonly diagnostics: Diagnostic[] = [];
  readonly #tokens: readonly JsonToken[];
  #next = 0;

  constructor(tokens: readonly JsonToken[]) {
    this.#tokens = tokens;
  }

  peek(): JsonToken {
    const token = this.#tokens[this.#next];
    if (token) return token;
    const at = { line: 1, column: 1, offset: 0 };
    return { type: "end", text: "", range: { file: "", start: at, end: at } };
  }

  #read(): JsonToken {
    const token = this.peek();
    if (token.type !== "end") this.#next++;
    return token;
  }

  #report(summary: string, detail: string, subject: SourceRange): undefined {
    this.diagnostics.push(diagnostic(summary, detail, subject));
  }

  parseValue(depth: number): JsonNode {
    const token = this.peek();
    return this.#parseToken(token, depth) ?? { kind: "invalid", range: token.range };
  }

  #parseToken(token: JsonToken, depth: number): JsonNode | undefined {
    const must = "A JSON value must start with a brace, a bracket, a number, a string, or a keyword.";
    if (depth > MAX_DEPTH)
      return this.#report(
        "Too deeply nested",
        `Nothing may be nested more than ${MAX_DEPTH} levels deep.`,
        token.range,
      );
    switch (token.type) {
      case "{":
        return this.#parseObject(depth);
      case "[":
        return this.#parseArray(depth);
      case "number":
        return this.#parseNumber();
      case "string":
        return this.#parseString();
      case "keyword":
        return this.#parseKeyword();
      case "}":
        return this.#report("Missing JSON value", must, token.range);
      case "]":
        return this.#report("Missing array element value", must, token.range);
      case "end":
        return this.#report("Missing value", "The JSON data ends prematurely.", token.range);
      default:
        return this.#report("Invalid start of value", must, token.range);
    }
  }

  /** Skips to what seems to be the end of the brackets. */
  #recover(first: JsonToken, opener: "{" | "[", closer: "}" | "]"): void {
    let open = 1;
    for (let token = first; token.type !== "end"; token = this.#read()) {
      if (token.type === opener) open++;
      else if (token.type === closer) {
        open--;
        if (open <= 1) return;
      }
    }
  }

  #parseObject(depth: number): JsonNode | undefined {
    const open = this.#read();
    const properties: JsonProperty[] = [];
    while (this.peek().type !== "}") {
      const key = this.parseValue(depth + 1);
      if (key.kind !== "string")
        return this.#report(
          "Invalid object property name",
          "A JSON object property name must be a string",
          startRangeOfNode(key),
        );
      const colon = this.#read();
      if (colon.type !== ":") return this.#refuseColon(colon);
      const value = this.parseValue(depth + 1);
      properties.push({ name: key.text, nameRange: key.range, value });
      const isDone = this.#endProperty(open);
      if (isDone === undefined) return undefined;
      if (isDone) break;
    }
    const close = this.#read();
    const range = rangeBetween(open.range, close.range);
    return { kind: "object", properties, range, openRange: open.range, closeRange: close.range };
  }

  #refuseColon(colon: JsonToken): undefined {
    this.#recover(colon, "{", "}");
    if (colon.type === "}" || colon.type === ",")
      return this.#report(
        "Missing object value",
        "A JSON object attribute must have a value, introduced by a colon.",
        colon.range,
      );
    const detail =
      colon.type === "="
        ? "JSON uses a colon as its name/value delimiter, not an equals sign."
        : "A colon must appear between an object property's name and its value.";
    return this.#report("Missing property value colon", detail, colon.range);
  }

  /** Whether the object ends after a property; undefined where it is broken. */
  #endProperty(open: JsonToken): boolean | undefined {
    switch (this.peek().type) {
      case ",": {
        const comma = this.#read();
        if (this.peek().type !== "}") return false;
        return this.#report(
          "Trailing comma in object",
          "JSON does not permit a trailing comma after the final property in an object.",
          comma.range,
        );
      }
      case "end":
        return this.#report("Unclosed object", "No closing brace was found for this JSON object.", open.range);
      case "]":
        this.#read();
        return this.#report(
          "Mismatched braces",
          "A JSON object must be closed with a brace, not a bracket.",
          this.peek().range,
        );
      case "}":
        return true;
      default:
        this.#recover(this.#read(), "{", "}");
        return this.#report(
          "Missing attribute seperator comma",
          "A comma must appear between each property definition in an object.",
          this.peek().range,
        );
    }
  }

  #parseArray(depth: number): JsonNode | undefined {
    const open = this.#read();
    const elements: JsonNode[] = [];
    while (this.peek().type !== "]") {
      elements.push(this.parseValue(depth + 1));
      const isDone = this.#endElement(open);
      if (isDone === undefined) return undefined;
      if (isDone) break;
    }
    const close = this.#read();
    return { kind: "array", elements, range: rangeBetween(open.range, close.range), openRange: open.range };
  }

  #endElement(open: JsonToken): boolean | undefined {
    const { type } = this.peek();
    if (type === "]") return true;
    if (type === ",") {
      const comma = this.#read();
      if (this.peek().type !== "]") return false;
      return this.#report(
        "Trailing comma in array",
        "JSON does not permit a trailing comma after the final value in an array.",
        comma.range,
      );
    }
    this.#recover(this.#read(), "[", "]");
    if (type === ":")
      return this.#report(
        "Invalid array value",
        "A colon is not used to introduce values in a JSON array.",
        this.peek().range,
      );
    if (type === "end")
      return this.#report("Unclosed object", "No closing bracket was found for this JSON array.", open.range);
    if (type === "}")
      return this.#report(
        "Mismatched brackets",
        "A JSON array must be closed with a bracket, not a brace.",
        this.peek().range,
      );
    return this.#report(
      "Missing attribute seperator comma",
      "A comma must appear between each value in an array.",
      this.peek().range,
    );
  }

  #parseNumber(): JsonNode | undefined {
    const { text, range } = this.#read();
    const scanned = scanJsonValue(text, 0);
    const number = scanned.kind === "value" && scanned.end === text.length ? parseNumber(text) : undefined;
    if (number) return { kind: "number", number, range };
    return this.#report("Invalid JSON number", "There is a syntax error in the given JSON number.", range);
  }

  #parseString(): JsonNode | undefined {
    const { text, range } = this.#read();
    const scanned = scanJsonValue(text, 0);
    if (scanned.kind === "value" && scanned.end === text.length)
      return { kind: "string", text: unquoteJson(text), range };
    const subject = stringErrorRange(text, range);
    return this.#report("Invalid JSON string", "There is a syntax error in the given JSON string.", subject);
  }

  #parseKeyword(): JsonNode | undefined {
    const { text, range } = this.#read();
    if (text === "true" || text === "false") return { kind: "bool", isTrue: text === "true", range };
    if (text === "null") return { kind: "null", range };
    const isJavaScript = text === "undefined" || text === "NaN" || text === "Infinity";
    const detail = isJavaScript
      ? `The JavaScript identifier "${text}" cannot be used in JSON.`
      : `"${text}" is not a valid JSON keyword.${nameHint(text, ["false", "true", "null"])}`;
    return this.#report("Invalid JSON keyword", detail, range);
  }
}

/** The character that a string is wrong at; its column counts bytes. */
function stringErrorRange(text: string, range: SourceRange): SourceRange {
  const offset = toByteString(text.slice(0, stringErrorEnd(text))).length;
  const { line, column, offset: start } = range.start;
  const at = { line, column: column + offset, offset: start + offset };
  return { file: range.file, start: at, end: { line, column: at.column + 1, offset: at.offset + 1 } };
}

/** How much of a string there is up to what is wrong with it, that included. */
function stringErrorEnd(text: string): number {
  for (let at = 1; at < text.length; at++) {
    if (text[at] !== "\\") continue;
    at++;
    if (text[at] === "u") {
      for (const end = at + 4; at < end; ) {
        at++;
        if (!/^[0-9a-fA-F]$/.test(text.charAt(at))) return Math.min(at + 1, text.length);
      }
    } else if (!'"\\/bfnrt'.includes(text[at] ?? "?")) return Math.min(at + 1, text.length);
  }
  return text.length;
}
