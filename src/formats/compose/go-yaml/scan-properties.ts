import { type Cursor, isBlankOrEnd, isBlank, isBreakOrEnd } from "./cursor.ts";
import type { Fail } from "./scan-scalars.ts";
import { createToken, type YamlToken } from "./yaml-token.ts";

const ALPHABETIC = /^[\w-]$/;
const ANCHOR_CHARACTER = /^[!-~]$/;
const URI_CHARACTER = /^[\w;/?:@&=+$.!~*'()%-]$/;
const VERBATIM_CHARACTER = /^[\w;/?:@&=+$.!~*'()%,[\]{}-]$/;

/** `&name` or `*name`; null where it is wrong. */
export function scanAnchor(cursor: Cursor, fail: Fail): YamlToken | null {
  const start = cursor.mark;
  const kind = cursor.read() === "&" ? "anchor" : "alias";
  let text = "";
  while (ANCHOR_CHARACTER.test(cursor.peek()) && !/[:,[\]{}]/.test(cursor.peek())) text += cursor.read();
  if (text === "" || !(isBlankOrEnd(cursor.peek()) || /[?:,\]}%@`]/.test(cursor.peek()))) {
    const what = kind === "anchor" ? "an anchor" : "an alias";
    return fail(`while scanning ${what}`, start, "did not find expected alphabetic or numeric character");
  }
  return { ...createToken(kind, start, cursor.mark), text };
}

/** `!suffix`, `!handle!suffix`, or `!<uri>`; null where it is wrong. */
export function scanTag(cursor: Cursor, fail: Fail): YamlToken | null {
  const start = cursor.mark;
  const wrong = (message: string): null => fail("while scanning a tag", start, message);
  const parsing = (message: string): null => fail("while parsing a tag", start, message);
  let handle = "";
  let suffix: string | null;
  if (cursor.peek(1) === "<") {
    cursor.skip(2);
    suffix = scanUri(cursor, "", true, parsing);
    if (suffix === null) return null;
    if (cursor.peek() !== ">") return wrong("did not find the expected '>'");
    cursor.skip();
  } else {
    handle = scanHandle(cursor);
    const isNamed = handle.length > 1 && handle.endsWith("!");
    suffix = scanUri(cursor, isNamed ? "" : handle, false, parsing);
    if (suffix === null) return null;
    if (!isNamed) {
      handle = suffix === "" ? "" : "!";
      if (suffix === "") suffix = "!";
    }
  }
  if (!isBlankOrEnd(cursor.peek())) return wrong("did not find expected whitespace or line break");
  return { ...createToken("tag", start, cursor.mark), text: handle, suffix };
}

function scanHandle(cursor: Cursor): string {
  let handle = cursor.read();
  while (ALPHABETIC.test(cursor.peek())) handle += cursor.read();
  return cursor.peek() === "!" ? handle + cursor.read() : handle;
}

/** The rest of a tag behind what was taken for its handle. */
function scanUri(cursor: Cursor, head: string, isVerbatim: boolean, wrong: (message: string) => null): string | null {
  let uri = head.slice(1);
  let hasUri = head !== "";
  const characters = isVerbatim ? VERBATIM_CHARACTER : URI_CHARACTER;
  while (characters.test(cursor.peek())) {
    if (cursor.peek() === "%") {
      const escaped = scanEscapes(cursor);
      if (escaped === null) return wrong("did not find URI escaped octet");
      uri += escaped;
    } else uri += cursor.read();
    hasUri = true;
  }
  const next = cursor.peek();
  if (!isVerbatim && !isBlankOrEnd(next) && next >= " " && next <= "~")
    return wrong(`found character '${next}' that is not allowed in a YAML tag`);
  return hasUri ? uri : wrong("did not find expected tag URI");
}

/** `%C3%A9`; null where it is wrong. */
function scanEscapes(cursor: Cursor): string | null {
  let escapes = "";
  while (cursor.peek() === "%") {
    const digits = cursor.peek(1) + cursor.peek(2);
    if (!/^[0-9a-fA-F]{2}$/.test(digits)) return null;
    escapes += `%${digits}`;
    cursor.skip(3);
  }
  try {
    return decodeURIComponent(escapes);
  } catch {
    return null;
  }
}

/** `%YAML 1.1` or `%TAG ! prefix`; null where it is wrong. */
export function scanDirective(cursor: Cursor, fail: Fail): YamlToken | null {
  const start = cursor.mark;
  const wrong = (message: string): null => fail("while scanning a directive", start, message);
  cursor.skip();
  let name = "";
  while (ALPHABETIC.test(cursor.peek())) name += cursor.read();
  if (name === "") return wrong("could not find expected directive name");
  if (!isBlankOrEnd(cursor.peek())) return wrong("found unexpected non-alphabetical character");
  if (name !== "YAML" && name !== "TAG") return wrong("found unknown directive name");
  const token = name === "YAML" ? scanVersion(cursor, fail) : scanTagDirective(cursor, fail);
  if (token === null) return null;
  cursor.skipBlanks();
  if (cursor.peek() === "#") cursor.skipToLineEnd();
  if (!isBreakOrEnd(cursor.peek())) return wrong("did not find expected comment or line break");
  cursor.readLine();
  return { ...token, start };
}

function scanVersion(cursor: Cursor, fail: Fail): YamlToken | null {
  const start = { line: cursor.line, column: 0 };
  const wrong = (message: string): null => fail("while scanning a %YAML directive", start, message);
  cursor.skipBlanks();
  const numbers: string[] = [];
  for (const position of [0, 1]) {
    let digits = "";
    while (/^\d$/.test(cursor.peek())) {
      if (digits.length === 2) return wrong("found extremely long version number");
      digits += cursor.read();
    }
    if (digits === "") return wrong("did not find expected version number");
    numbers.push(String(Number(digits)));
    if (position === 1) break;
    if (cursor.peek() !== ".") return wrong("did not find expected digit or '.' character");
    cursor.skip();
  }
  return { ...createToken("version", start, cursor.mark), text: numbers.join(".") };
}

function scanTagDirective(cursor: Cursor, fail: Fail): YamlToken | null {
  const start = { line: cursor.line, column: 0 };
  const parsing = (message: string): null => fail("while parsing a %TAG directive", start, message);
  const wrong = (message: string): null => fail("while scanning a %TAG directive", start, message);
  cursor.skipBlanks();
  if (cursor.peek() !== "!") return parsing("did not find expected '!'");
  const text = scanHandle(cursor);
  if (text.length > 1 && !text.endsWith("!")) return parsing("did not find expected '!'");
  if (!isBlank(cursor.peek())) return wrong("did not find expected whitespace");
  cursor.skipBlanks();
  const suffix = scanUri(cursor, "", true, parsing);
  if (suffix === null) return null;
  if (!isBlankOrEnd(cursor.peek())) return wrong("did not find expected whitespace or line break");
  return { ...createToken("tag-directive", start, cursor.mark), text, suffix };
}
