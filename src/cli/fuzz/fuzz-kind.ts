import type { FuzzSources } from "./fuzz-sources.ts";
import type { Random } from "./random.ts";
import type { Study } from "./study.ts";

/** One kind of input: how it is made, and everything that is done with it. */
export interface FuzzKind {
  readonly name: string;
  /** Makes an input, which is all JSON. */
  readonly make: (random: Random, sources: FuzzSources) => unknown;
  /** Sends an input through everything that reads one; throws what goes wrong. */
  readonly study: (input: never, study: Study) => Promise<void> | void;
}
