import { trimList } from "./trim-list.ts";

/** Go's `unicode.IsSpace` for one UTF-16 unit (all white space lies in the basic plane). */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x85) return false;
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** The white space of BuildKit's `reWhitespace`: `[\t\v\f\r ]`. */
export function isInlineSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || (code >= 0x0b && code <= 0x0d);
}

/** Offset of the first character from `from` on, before `end`, that is not white space. */
export function skipSpace(text: string, from: number, end = text.length): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Go's `strings.TrimSpace`. */
export function trimSpace(text: string): string {
  const start = skipSpace(text, 0);
  let end = text.length;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

/** Go's `regexp.Split(text, n)` on `[\t\v\f\r ]+`: at most `limit` pieces, the last one unsplit. */
export function splitInlineSpace(text: string, limit = Number.POSITIVE_INFINITY): string[] {
  // most texts have one to three pieces: a list of just that size needs no pushing
  const firstEnd = limit < 2 ? text.length : findInlineSpace(text, 0);
  if (firstEnd === text.length) return [text];
  const first = text.slice(0, firstEnd);
  const secondStart = skipInlineSpace(text, firstEnd);
  const secondEnd = limit < 3 ? text.length : findInlineSpace(text, secondStart);
  const second = text.slice(secondStart, secondEnd);
  if (secondEnd === text.length) return [first, second];
  let start = skipInlineSpace(text, secondEnd);
  let end = limit < 4 ? text.length : findInlineSpace(text, start);
  const third = text.slice(start, end);
  if (end === text.length) return [first, second, third];
  const pieces = [first, second, third];
  while (end < text.length) {
    start = skipInlineSpace(text, end);
    end = pieces.length < limit - 1 ? findInlineSpace(text, start) : text.length;
    pieces.push(text.slice(start, end));
  }
  return trimList(pieces);
}

/** Where the next inline white space is from `from` on, the text's length if there is none. */
function findInlineSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isInlineSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Offset of the first character from `from` on that is not inline white space. */
export function skipInlineSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isInlineSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Up to here a loop is faster than a regular expression. */
const SHORT = 32;
const ASCII_ONLY = /^[\x00-\x7f]*$/;

/** Whether every character is ASCII. */
export function isAscii(text: string): boolean {
  if (text.length > SHORT) return ASCII_ONLY.test(text);
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** The UTF-8 bytes of a text, each as one character: what Go code sees that reads a string byte by byte. */
export function toByteString(text: string): string {
  if (isAscii(text)) return text;
  let bytes = "";
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    const point = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
    if (point < 0x80) bytes += char;
    else if (point < 0x800) bytes += String.fromCharCode(0xc0 | (point >> 6), 0x80 | (point & 63));
    else if (point < 0x10000)
      bytes += String.fromCharCode(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    else
      bytes += String.fromCharCode(
        0xf0 | (point >> 18),
        0x80 | ((point >> 12) & 63),
        0x80 | ((point >> 6) & 63),
        0x80 | (point & 63),
      );
  }
  return bytes;
}

/** The text whose UTF-8 bytes these are; bytes that aren't UTF-8 become U+FFFD, as when Go prints them. */
export function fromByteString(bytes: string): string {
  if (isAscii(bytes)) return bytes;
  let text = "";
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes.charCodeAt(at);
    const size = sequenceLength(lead);
    const point = size === 1 ? lead : decodeSequence(bytes, at, size);
    if (point < 0 || (size === 1 && lead >= 0x80)) {
      text += "�";
      at++;
    } else {
      text += String.fromCodePoint(point);
      at += size;
    }
  }
  return text;
}

function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  if (lead >= 0xf0 && lead <= 0xf4) return 4;
  return 1;
}

function decodeSequence(bytes: string, at: number, size: number): number {
  let point = bytes.charCodeAt(at) & (0xff >> (size + 1));
  for (let next = 1; next < size; next++) {
    const code = at + next < bytes.length ? bytes.charCodeAt(at + next) : 0;
    if (code < 0x80 || code > 0xbf) return -1;
    point = (point << 6) | (code & 63);
  }
  const isOverlong = (size === 3 && point < 0x800) || (size === 4 && (point < 0x10000 || point > 0x10ffff));
  return isOverlong || (point >= 0xd800 && point <= 0xdfff) ? -1 : point;
}
