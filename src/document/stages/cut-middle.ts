/** How far from the exact place a cut may look for a word's end. */
const REACH = 8;

/**
 * Shortens `text` to at most `most` characters with one ellipsis in the middle: what a command starts with and what it
 * ends in both tell more than what is between. Cuts between words where one ends nearby.
 */
export function cutMiddle(text: string, most: number): string {
  if (text.length <= most) return text;
  if (most <= 1) return "…";
  const room = most - 1;
  const headLength = Math.ceil(room * 0.6);
  const head = text.slice(0, headLength);
  const tail = text.slice(text.length - (room - headLength));
  return `${endAtWord(head)}…${startAtWord(tail)}`;
}

/** Shortens `text` to at most `most` characters with an ellipsis at its end. */
export function cutEnd(text: string, most: number): string {
  return text.length <= most ? text : `${withoutHalfCharacter(text.slice(0, Math.max(most - 1, 0)))}…`;
}

function endAtWord(head: string): string {
  const space = head.lastIndexOf(" ");
  const cut = space > 0 && head.length - space <= REACH ? head.slice(0, space) : head;
  return withoutHalfCharacter(cut.trimEnd());
}

function startAtWord(tail: string): string {
  const space = tail.indexOf(" ");
  const cut = space >= 0 && space < REACH && space < tail.length - 2 ? tail.slice(space + 1) : tail;
  return /^[\uDC00-\uDFFF]/.test(cut) ? cut.slice(1) : cut;
}

function withoutHalfCharacter(text: string): string {
  return /[\uD800-\uDBFF]/.test(text.slice(-1)) ? text.slice(0, -1) : text;
}
