/** Of the words of both lines, the part that both have: from 0 to 1. */
export function lineSimilarity(one: string, other: string): number {
  const [words, left] = [wordsOf(one), wordsOf(other)];
  const total = words.length + left.length;
  if (total === 0) return 0;
  let common = 0;
  for (const word of words) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    common++;
  }
  return (2 * common) / total;
}

function wordsOf(line: string): string[] {
  return line.match(/[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu) ?? [];
}
