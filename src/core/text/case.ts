import { isAscii } from "./unicode.ts";

/** Go's `strings.ToLower`: character by character, never more characters than before. */
export function toLower(text: string): string {
  if (isLowerAscii(text)) return text;
  return isAscii(text) ? text.toLowerCase() : mapCharacters(text, (char) => [...char.toLowerCase()][0] ?? char);
}

// what is asked for mostly is
function isLowerAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f || (code >= 0x41 && code <= 0x5a)) return false;
  }
  return true;
}

/** Go's `strings.ToUpper`: a character without a single upper-case form stays. */
export function toUpper(text: string): string {
  if (isUpperAscii(text)) return text;
  if (isAscii(text)) return text.toUpperCase();
  return mapCharacters(text, (char) => {
    const upper = char.toUpperCase();
    return [...upper].length === 1 ? upper : char;
  });
}

function isUpperAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f || (code >= 0x61 && code <= 0x7a)) return false;
  }
  return true;
}

/** Go's `strings.EqualFold`. */
export function equalFold(left: string, right: string): boolean {
  return left === right || toLower(toUpper(left)) === toLower(toUpper(right));
}

function mapCharacters(text: string, map: (char: string) => string): string {
  let mapped = "";
  for (const char of text) mapped += map(char);
  return mapped;
}
