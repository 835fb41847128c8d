import type { BuildInput } from "#core/build-input/build-input.ts";
import type { SameResultChoices } from "#core/build/same-results.ts";

/** The build that the cache is taken to hold, and what has changed since outside of the texts. */
export interface CacheSlice {
  readonly built: BuildInput | null;
  /** The `documentId` that `built` is of. */
  readonly builtDocument: number;
  /** Files of the context, relative to its root. */
  readonly changedFiles: readonly string[];
  /** Identifiers of images and addresses that lead to something else. */
  readonly changedSources: readonly string[];
  /** What the reader says of single steps: whether their result is the same when they run again. */
  readonly sameResults: SameResultChoices;
}

export const initialCache: CacheSlice = {
  built: null,
  builtDocument: -1,
  changedFiles: [],
  changedSources: [],
  sameResults: new Map(),
};
