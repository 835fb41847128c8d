export type FoundJson =
  | { readonly kind: "found"; readonly json: string }
  /** An object starts and does not end. */
  | { readonly kind: "unclosed" }
  | { readonly kind: "none" };

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/**
 * Finds the JSON object at the start of `text`, as people and chat programs leave it: punctuation may follow it, and
 * line breaks and tabs may be in its strings as they are.
 */
export function findJsonObject(text: string): FoundJson {
  const start = text.search(/\S/);
  if (start < 0) return { kind: "unclosed" };
  if (text[start] !== "{") return { kind: "none" };
  const { json, end } = scanObject(text, start);
  if (end < 0) return { kind: "unclosed" };
  return /[\p{L}\p{N}]/u.test(text.slice(end)) ? { kind: "none" } : { kind: "found", json };
}

interface ScannedObject {
  readonly json: string;
  /** The offset after the brace that closes the object, -1 if there is none. */
  readonly end: number;
}

/** A loop, because a pattern that skips strings of a mebibyte runs out of stack. */
function scanObject(text: string, start: number): ScannedObject {
  let json = "";
  let copiedTo = start;
  let depth = 0;
  let inString = false;
  for (let at = start; at < text.length; at++) {
    const char = text.charAt(at);
    if (inString) {
      const escape = ESCAPES.get(char);
      if (escape !== undefined) {
        json += text.slice(copiedTo, at) + escape;
        copiedTo = at + 1;
      } else if (char === "\\") at++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === "{") depth++;
    else if (char === "}" && --depth === 0) return { json: json + text.slice(copiedTo, at + 1), end: at + 1 };
  }
  return { json, end: -1 };
}
