/**
 * Whether Go's `filepath.Match(pattern, name)` finds no fault with a pattern. What stands behind the first part that
 * does not match is not looked at, so the answer depends on `name`.
 */
export function isFilePattern(pattern: string, name: string): boolean {
  let rest = pattern;
  let text = name;
  while (rest !== "") {
    const unstarred = rest.replace(/^\*+/, "");
    const isStarred = unstarred !== rest;
    const chunk = unstarred.slice(0, chunkEnd(unstarred));
    rest = unstarred.slice(chunk.length);
    if (isStarred && chunk === "") return true;
    const next = matchStarred(chunk, text, isStarred, rest === "");
    if (typeof next !== "string") return next === null;
    text = next;
  }
  return true;
}

/** What is left of the text behind a chunk; null for no match, undefined for a wrong pattern. */
type Rest = string | null | undefined;

function matchStarred(chunk: string, text: string, isStarred: boolean, isLast: boolean): Rest {
  const rest = matchChunk(chunk, text);
  if (rest === undefined || (rest !== null && (rest === "" || !isLast))) return rest;
  if (!isStarred) return null;
  for (let at = 0; at < text.length && text[at] !== "/"; at++) {
    const later = matchChunk(chunk, text.slice(at + 1));
    if (later === undefined || (later !== null && (later === "" || !isLast))) return later;
  }
  return null;
}

/** Where the part of a pattern ends that has no `*` outside of brackets. */
function chunkEnd(pattern: string): number {
  let isInRange = false;
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at];
    if (char === "\\") at++;
    else if (char === "[") isInRange = true;
    else if (char === "]") isInRange = false;
    else if (char === "*" && !isInRange) return at;
  }
  return pattern.length;
}

function matchChunk(chunk: string, text: string): Rest {
  let rest: string | null = text;
  for (let at = 0; at < chunk.length; ) {
    const char: string | undefined = rest?.[0];
    rest = rest === null || rest === "" ? null : rest.slice(1);
    if (chunk[at] === "[") {
      const range = readRange(chunk, at + 1, char ?? "");
      if (!range) return undefined;
      if (!range.isMatch) rest = null;
      at = range.end;
      continue;
    }
    if (chunk[at] === "?") {
      if (char === "/") rest = null;
    } else {
      if (chunk[at] === "\\" && ++at === chunk.length) return undefined;
      if (chunk[at] !== char) rest = null;
    }
    at++;
  }
  return rest;
}

/** Reads a bracket expression from behind its `[`; null for a wrong one. */
function readRange(
  chunk: string,
  start: number,
  char: string,
): { readonly end: number; readonly isMatch: boolean } | null {
  const isNegated = chunk[start] === "^";
  let at = isNegated ? start + 1 : start;
  let isMatch = false;
  for (let count = 0; ; count++) {
    if (chunk[at] === "]" && count > 0) return { end: at + 1, isMatch: isMatch !== isNegated };
    const low = readBound(chunk, at);
    const high = low && chunk[low.end] === "-" ? readBound(chunk, low.end + 1) : low;
    if (!low || !high) return null;
    if (low.bound <= char && char <= high.bound) isMatch = true;
    at = high.end;
  }
}

function readBound(chunk: string, start: number): { readonly bound: string; readonly end: number } | null {
  if (start >= chunk.length || chunk[start] === "-" || chunk[start] === "]") return null;
  const at = chunk[start] === "\\" ? start + 1 : start;
  const point = chunk.codePointAt(at);
  if (point === undefined) return null;
  const bound = String.fromCodePoint(point);
  return at + bound.length < chunk.length ? { bound, end: at + bound.length } : null;
}
