/**
 * What is between `pieces` in a text that starts with the first, ends with the last and has the others in order,
 * each as early as it can; null where the text is not like that. Every gap has at least `least` characters.
 */
export function matchPieces(text: string, pieces: readonly string[], least: 0 | 1): readonly string[] | null {
  const [first = "", ...others] = pieces;
  const last = others.pop();
  if (last === undefined) return text === first ? [] : null;
  if (!text.startsWith(first) || !text.endsWith(last)) return null;
  const gaps: string[] = [];
  let at = first.length;
  for (const piece of others) {
    const found = text.indexOf(piece, at + least);
    if (found < 0) return null;
    gaps.push(text.slice(at, found));
    at = found + piece.length;
  }
  const end = text.length - last.length;
  return end < at + least ? null : [...gaps, text.slice(at, end)];
}
