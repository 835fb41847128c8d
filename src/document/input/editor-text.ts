const CARRIAGE_RETURN = "\r";

/** Stands for a carriage return that ends no line, which editors would treat as a line break and BuildKit does not. */
const SIGN_FOR_CARRIAGE_RETURN = "\u240d";

const BYTE_ORDER_MARK = "\ufeff";

/**
 * The text as an editor can hold it: lines end in `\n` only, no byte order mark. Lines keep their numbers; columns keep
 * theirs but for those of the first line after a byte order mark.
 */
export function editorText(text: string): string {
  const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  if (!body.includes(CARRIAGE_RETURN)) return body;
  return body.replaceAll("\r\n", "\n").replaceAll(CARRIAGE_RETURN, SIGN_FOR_CARRIAGE_RETURN);
}

/** How far the editor's columns of the first line are behind the text's. */
export function firstLineShift(text: string): number {
  return text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
}

/**
 * The text after an edit that turned `editorText(text)` into `edited`. What the edit did not touch is kept to the
 * letter, line endings and byte order mark included; new lines end as most lines of the text do.
 */
export function mergeEdited(text: string, edited: string): string {
  const before = editorText(text);
  if (before === edited) return text;
  const shortest = Math.min(before.length, edited.length);
  let head = 0;
  while (head < shortest && before.charCodeAt(head) === edited.charCodeAt(head)) head++;
  let tail = 0;
  const most = shortest - head;
  while (tail < most && before.charCodeAt(before.length - 1 - tail) === edited.charCodeAt(edited.length - 1 - tail))
    tail++;
  const start = offsetInText(text, head);
  const end = before.length === text.length ? before.length - tail : offsetInText(text, before.length - tail);
  const inserted = edited.slice(head, edited.length - tail);
  return text.slice(0, start) + withEnding(inserted, usualEnding(text)) + text.slice(end);
}

/** Where a place of `editorText(text)` is in `text`. */
function offsetInText(text: string, offset: number): number {
  let at = firstLineShift(text);
  if (!text.includes(CARRIAGE_RETURN)) return at + offset;
  for (let left = offset; left > 0; left--) at += text.startsWith("\r\n", at) ? 2 : 1;
  return at;
}

function withEnding(inserted: string, ending: string): string {
  return ending === "\n" ? inserted : inserted.replaceAll("\n", ending);
}

function usualEnding(text: string): string {
  const all = text.split("\n").length - 1;
  const windows = text.split("\r\n").length - 1;
  return windows * 2 > all ? "\r\n" : "\n";
}
