/** A regular expression in RE2's syntax, as Go's `regexp` reads it. */
export type Pattern =
  | { readonly kind: "empty" }
  | { readonly kind: "set"; readonly set: CharSet }
  | { readonly kind: "assert"; readonly assertion: Assertion }
  | { readonly kind: "concat" | "alternate"; readonly parts: readonly Pattern[] }
  | {
      readonly kind: "repeat";
      readonly body: Pattern;
      readonly min: number;
      /** -1 for no limit. */
      readonly max: number;
      readonly isGreedy: boolean;
      /** Whether it was written `{…}`. */
      readonly isCounted: boolean;
    }
  | { readonly kind: "capture"; readonly body: Pattern; readonly index: number };

export type Assertion = "text start" | "text end" | "line start" | "line end" | "word boundary" | "no word boundary";

/** A set of characters: ranges of code points, sets that a function knows, all of it perhaps negated. */
export interface CharSet {
  readonly ranges: readonly CharRange[];
  readonly tests: readonly CharTest[];
  readonly isNegated: boolean;
  readonly ignoresCase: boolean;
}

export type CharRange = readonly [first: number, last: number];

export type CharTest = (code: number) => boolean;

/** Why a text isn't a regular expression, in Go's words. */
export interface SyntaxProblem {
  readonly kind: "problem";
  readonly code: string;
  readonly part: string;
}

export function problem(code: string, part: string): SyntaxProblem {
  return { kind: "problem", code, part };
}

/** Whether a character is in a set. */
export function matchesSet(set: CharSet, code: number): boolean {
  const isIn = has(set, code) || (set.ignoresCase && foldsOf(code).some((fold) => has(set, fold)));
  return isIn !== set.isNegated;
}

function has({ ranges, tests }: CharSet, code: number): boolean {
  return ranges.some(([first, last]) => code >= first && code <= last) || tests.some((test) => test(code));
}

/** The other cases of a character. */
function foldsOf(code: number): readonly number[] {
  const char = String.fromCodePoint(code);
  const upper = single(char.toUpperCase());
  const lower = single(char.toLowerCase());
  const folds = [upper, lower, upper && single(upper.toLowerCase()), lower && single(lower.toUpperCase())];
  if (char === "s" || char === "S") folds.push("\u017f");
  if (char === "k" || char === "K") folds.push("\u212a");
  return folds.flatMap((fold) => (fold ? [fold.codePointAt(0) ?? 0] : []));
}

function single(text: string): string {
  return [...text].length === 1 ? text : "";
}
