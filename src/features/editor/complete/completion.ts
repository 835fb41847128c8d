import type { TextRange } from "#core/text/range.ts";

export type CompletionKind =
  | "instruction"
  | "flag"
  | "option"
  | "value"
  | "stage"
  | "image"
  | "variable"
  | "directive"
  | "keyword"
  | "target"
  | "function"
  | "file";

/** One thing that could be written. */
export interface Completion {
  readonly kind: CompletionKind;
  /** What is shown and, unless `insert` says otherwise, written. */
  readonly label: string;
  readonly insert?: string;
  /** A few words next to it. */
  readonly detail: string;
  /** A sentence or two, names in backquotes. */
  readonly documentation?: string;
  /** What follows it should be offered at once. */
  readonly opensNext?: boolean;
}

/** What could be written at a place, the likeliest first, and what it would replace. */
export interface Completions {
  readonly range: TextRange;
  readonly completions: readonly Completion[];
}

/** What a completer found, and how much of the text in front of the cursor it replaces. */
export interface Found {
  readonly replaced: number;
  readonly completions: readonly Completion[];
}

/** Some fixed words, with what each does in `details`. */
export function valuesOf(
  labels: readonly string[],
  written: string,
  kind: Completion["kind"],
  details: readonly string[] = [],
): Found {
  return {
    replaced: written.length,
    completions: labels.map((label, at) => ({ kind, label, detail: details[at] ?? "" })),
  };
}
