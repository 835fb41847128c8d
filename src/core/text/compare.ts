/** Order of two strings as Go sorts them: by their UTF-8 bytes, which is by code point. */
export function compareBytes(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let at = 0; at < length; at++) {
    const a = left.charCodeAt(at);
    const b = right.charCodeAt(at);
    if (a !== b) return sortKey(a) - sortKey(b);
  }
  return left.length - right.length;
}

// UTF-16 puts surrogates below U+E000, UTF-8 puts the characters they stand for above everything.
function sortKey(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
