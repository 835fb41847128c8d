/** Why an answer is what it is, and where that is seen. */
export interface Reason<Kind extends string> {
  readonly kind: Kind;
  /** What it is about, as written: an image, a package, a variable. */
  readonly subject: string;
  /** First line of the instruction, from 1. */
  readonly line: number;
}

/** An answer to a question about the whole file. */
export interface Verdict<Answer extends string, Kind extends string> {
  readonly answer: Answer;
  readonly reasons: readonly Reason<Kind>[];
}
