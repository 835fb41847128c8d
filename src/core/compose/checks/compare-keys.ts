const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;

/** The order in which go-yaml writes the keys of a map: letters after all else, and numbers by what they count. */
export function compareKeys(left: string, right: string): number {
  const [a, b] = [[...left], [...right]];
  const at = a.findIndex((char, index) => char !== b[index]);
  const [one, other] = [a[at], b[at]];
  if (one === undefined || other === undefined) return a.length - b.length;
  const difference = codeOf(one) - codeOf(other);
  const isLetter = LETTER.test(one);
  if (isLetter && LETTER.test(other)) return difference;
  // but after a digit, letters come first
  if (isLetter || LETTER.test(other)) return isLetter === DIGIT.test(a[at - 1] ?? "") ? -1 : 1;
  const start = (one === "0" || other === "0") && isInNumber(a, at) ? 1n : 0n;
  const [number, otherNumber] = [readNumber(a, at, start), readNumber(b, at, start)];
  if (number.value !== otherNumber.value) return number.value < otherNumber.value ? -1 : 1;
  return number.end - otherNumber.end || difference;
}

function codeOf(char: string): number {
  return char.codePointAt(0) ?? 0;
}

/** Whether the digits right before a place are more than zeros. */
function isInNumber(chars: readonly string[], end: number): boolean {
  let at = end - 1;
  while (chars[at] === "0") at--;
  return DIGIT.test(chars[at] ?? "");
}

/** The number that the digits from a place on make, in 64 bits; those before it stand for `start`. */
function readNumber(chars: readonly string[], from: number, start: bigint): { value: bigint; end: number } {
  let value = start;
  let end = from;
  for (; DIGIT.test(chars[end] ?? ""); end++)
    value = BigInt.asIntN(64, value * 10n + BigInt(codeOf(chars[end] ?? "") - codeOf("0")));
  return { value, end };
}
