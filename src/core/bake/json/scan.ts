import { splitGraphemes } from "../../text/graphemes.ts";
import { isAscii } from "../../text/unicode.ts";
import { FILE_START, type Position, type SourceRange } from "../hcl/position.ts";

export interface JsonToken {
  readonly type: "{" | "}" | "[" | "]" | "," | ":" | "=" | "string" | "number" | "keyword" | "invalid" | "end";
  readonly text: string;
  readonly range: SourceRange;
}

const SYMBOLS = ["{", "}", "[", "]", ",", ":", "="] as const;

/** The tokens of a JSON file as HCL scans it: any word is a keyword, and numbers are looked at later. */
export function scanJson(text: string, file: string): readonly JsonToken[] {
  const tokens: JsonToken[] = [];
  let at = FILE_START;
  for (;;) {
    at = skipSpace(text, at);
    const char = text.charAt(at.offset);
    if (char === "") {
      tokens.push({ type: "end", text: "", range: { file, start: at, end: at } });
      return tokens;
    }
    const symbol = SYMBOLS.find((one) => one === char);
    const [type, length] = symbol ? ([symbol, 1] as const) : scanToken(text, at.offset, char);
    const written = text.slice(at.offset, at.offset + length);
    const width = isAscii(written) ? length : splitGraphemes(written).length;
    const end = { line: at.line, column: at.column + width, offset: at.offset + length };
    tokens.push({ type, text: written, range: { file, start: at, end } });
    if (type === "invalid") {
      tokens.push({ type: "end", text: "", range: { file, start: end, end } });
      return tokens;
    }
    at = end;
  }
}

function scanToken(text: string, at: number, char: string): readonly [JsonToken["type"], number] {
  if (char === '"') return ["string", stringLength(text, at)];
  const rest = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0].length ?? 1;
  };
  if (/[-+.0-9]/.test(char)) return ["number", rest(/[-+.eE0-9]+/y)];
  if (/[a-zA-Z]/.test(char)) return ["keyword", rest(/[a-zA-Z_]+/y)];
  return ["invalid", 1];
}

/** To the closing quote, or to the first control character. */
function stringLength(text: string, start: number): number {
  let isEscaped = false;
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === "\\") isEscaped = !isEscaped;
    else if (char === '"') {
      if (!isEscaped) return at + 1 - start;
      isEscaped = false;
    } else if (char < " ") return at - start;
    else isEscaped = false;
  }
  return text.length - start;
}

// a tab counts as two columns, a carriage return as none
function skipSpace(text: string, from: Position): Position {
  let { line, column, offset } = from;
  for (; ; offset++) {
    const char = text.charAt(offset);
    if (char === " ") column++;
    else if (char === "\t") column += 2;
    else if (char === "\n") {
      line++;
      column = 1;
    } else if (char !== "\r") return { line, column, offset };
  }
}
