import type { Analysis } from "#core/analysis.ts";
import type { Change, RebuiltStep } from "#core/compare/comparison.ts";
import type { ChangeTopic, ChangeWords } from "#features/compare/change-words.ts";

/** Two Dockerfiles, and what the later does differently. */
export interface Difference {
  readonly oldPath: string;
  readonly newPath: string;
  readonly before: Analysis;
  readonly after: Analysis;
  /** In words, in the order of `kinds`. */
  readonly changes: readonly ChangeWords[];
  readonly kinds: readonly Change[];
  /** Steps that the cache of the earlier build doesn't have. */
  readonly rebuilt: readonly RebuiltStep[];
  /** How many steps could be cached. */
  readonly steps: number;
}

export const TOPICS: readonly { readonly topic: ChangeTopic; readonly title: string }[] = [
  { topic: "build", title: "The build" },
  { topic: "stages", title: "Stages" },
  { topic: "edges", title: "Dependencies" },
  { topic: "image", title: "The image" },
];

/** What the cache of the earlier build is worth. */
export function cacheSentence({ rebuilt, steps }: Difference): string {
  if (rebuilt.length === 0) return "With the earlier build cached, no step runs again.";
  return `With the earlier build cached, ${rebuilt.length} of ${steps} steps run again.`;
}

/** What is said where nothing changes. */
export function sameSentence({ before, after }: Difference): string {
  return before.text === after.text
    ? "Both Dockerfiles are the same."
    : "Both build the same. Only comments, white space, or notation differ.";
}
