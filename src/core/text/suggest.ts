import { toLower, toUpper } from "./case.ts";
import { isAscii } from "./unicode.ts";

/** Options at this edit distance or further aren't suggested. */
const TOO_FAR = 3;

/**
 * The option nearest to `word`, or "" when none is near or one is exactly it; as BuildKit's `suggest.Search`.
 * The first of several at the same distance wins.
 */
export function suggest(word: string, options: Iterable<string>, isCaseSensitive = true): string {
  const wanted = isCaseSensitive ? word : toLower(word);
  let best = "";
  let bestDistance = TOO_FAR;
  for (const written of options) {
    const option = isCaseSensitive ? written : toLower(written);
    if (option === wanted) return "";
    // nothing but the word itself is nearer
    if (bestDistance === 1) continue;
    const distance = editDistance(wanted, option, bestDistance);
    if (distance >= bestDistance) continue;
    best = isCaseSensitive ? option : matchCase(option, word);
    bestDistance = distance;
  }
  return best;
}

/** `message (did you mean X?)` where there is an X near `word`, else the message alone; as `suggest.WrapError`. */
export function withSuggestion(
  message: string,
  word: string,
  options: Iterable<string>,
  isCaseSensitive = true,
): string {
  const match = suggest(word, options, isCaseSensitive);
  return match === "" ? message : `${message} (did you mean ${match}?)`;
}

function matchCase(option: string, written: string): string {
  if (written === toLower(written)) return toLower(option);
  return written === toUpper(written) ? toUpper(option) : option;
}

/** Levenshtein distance in characters, or `limit` when it is at least that. */
export function editDistance(left: string, right: string, limit: number): number {
  const a = charactersOf(left);
  const b = charactersOf(right);
  if (Math.abs(a.length - b.length) >= limit) return limit;
  // what both start and end with makes no difference
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let rows = a.length - start;
  let columns = b.length - start;
  while (rows > 0 && columns > 0 && a[start + rows - 1] === b[start + columns - 1]) {
    rows--;
    columns--;
  }
  if (rows === 0 || columns === 0) return Math.min(rows + columns, limit);
  let previous = Array.from({ length: columns + 1 }, (_, column) => column);
  for (let row = 1; row <= rows; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= columns; column++) {
      const isSame = a[start + row - 1] === b[start + column - 1];
      const substitution = (previous[column - 1] ?? 0) + (isSame ? 0 : 1);
      const distance = Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      current.push(distance);
      least = Math.min(least, distance);
    }
    if (least >= limit) return limit;
    previous = current;
  }
  return Math.min(previous[columns] ?? limit, limit);
}

function charactersOf(text: string): ArrayLike<string> {
  return isAscii(text) ? text : [...text];
}
