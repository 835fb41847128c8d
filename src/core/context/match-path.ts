/** No pattern: a bracket expression or an escape that does not end. */
export type BadPattern = null;

/**
 * Go's `filepath.Match`: `*` and `?` stop at `/`. What comes after the first part that does not match is only looked at
 * with `isStrict`, as `path.Match` does.
 */
export function matchPath(pattern: string, name: string, isStrict = false): boolean | BadPattern {
  const chars = [...pattern];
  let text = [...name];
  let at = 0;
  while (at < chars.length) {
    const start = skipStars(chars, at);
    const end = chunkEnd(chars, start);
    const isLast = end === chars.length;
    if (start > at && start === end) return !text.includes("/");
    const chunk = chars.slice(start, end);
    const rest = matchStarred(chunk, text, start > at, isLast);
    if (rest === undefined) return null;
    if (rest === null) return isStrict && !isSound(chars, end) ? null : false;
    text = rest;
    at = end;
  }
  return text.length === 0;
}

/** What is left of the text after a chunk; null for no match, undefined for a wrong pattern. */
type Rest = string[] | null | undefined;

function matchStarred(chunk: readonly string[], text: readonly string[], isStarred: boolean, isLast: boolean): Rest {
  const rest = matchChunk(chunk, text);
  if (rest === undefined || (rest !== null && (rest.length === 0 || !isLast))) return rest;
  if (!isStarred) return null;
  for (let at = 0; at < text.length && text[at] !== "/"; at++) {
    const later = matchChunk(chunk, text.slice(at + 1));
    if (later === undefined || (later !== null && (later.length === 0 || !isLast))) return later;
  }
  return null;
}

/** Whether the rest of a pattern can be read. */
function isSound(chars: readonly string[], from: number): boolean {
  for (let at = from; at < chars.length; ) {
    const start = skipStars(chars, at);
    const end = chunkEnd(chars, start);
    if (matchChunk(chars.slice(start, end), []) === undefined) return false;
    at = end;
  }
  return true;
}

function skipStars(chars: readonly string[], from: number): number {
  let at = from;
  while (chars[at] === "*") at++;
  return at;
}

/** Where the part of a pattern ends that has no `*` outside of brackets. */
function chunkEnd(chars: readonly string[], from: number): number {
  let isInRange = false;
  for (let at = from; at < chars.length; at++) {
    const char = chars[at];
    if (char === "\\") at++;
    else if (char === "[") isInRange = true;
    else if (char === "]") isInRange = false;
    else if (char === "*" && !isInRange) return at;
  }
  return chars.length;
}

function matchChunk(chunk: readonly string[], text: readonly string[]): Rest {
  let taken = 0;
  let hasFailed = false;
  for (let at = 0; at < chunk.length; at++) {
    hasFailed ||= taken >= text.length;
    const char = text[taken] ?? "";
    switch (chunk[at]) {
      case "[": {
        if (!hasFailed) taken++;
        const range = readRange(chunk, at + 1, char);
        if (!range) return undefined;
        hasFailed ||= !range.isMatch;
        at = range.end - 1;
        break;
      }
      case "?":
        hasFailed ||= char === "/";
        if (!hasFailed) taken++;
        break;
      case "\\":
        at++;
        if (at === chunk.length) return undefined;
        hasFailed ||= chunk[at] !== char;
        if (!hasFailed) taken++;
        break;
      default:
        hasFailed ||= chunk[at] !== char;
        if (!hasFailed) taken++;
    }
  }
  return hasFailed ? null : text.slice(taken);
}

/** Reads a bracket expression after its `[`; null for a wrong one. */
function readRange(
  chunk: readonly string[],
  start: number,
  char: string,
): { readonly end: number; readonly isMatch: boolean } | null {
  const isNegated = chunk[start] === "^";
  const code = char.codePointAt(0) ?? 0;
  let at = isNegated ? start + 1 : start;
  let isMatch = false;
  for (let count = 0; ; count++) {
    if (chunk[at] === "]" && count > 0) return { end: at + 1, isMatch: isMatch !== isNegated };
    const low = readBound(chunk, at);
    const high = low && chunk[low.end] === "-" ? readBound(chunk, low.end + 1) : low;
    if (!low || !high) return null;
    if (low.bound <= code && code <= high.bound) isMatch = true;
    at = high.end;
  }
}

function readBound(chunk: readonly string[], start: number): { readonly bound: number; readonly end: number } | null {
  const first = chunk[start];
  if (first === undefined || first === "-" || first === "]") return null;
  const at = first === "\\" ? start + 1 : start;
  const bound = chunk[at]?.codePointAt(0);
  return bound === undefined || at + 1 >= chunk.length ? null : { bound, end: at + 1 };
}
