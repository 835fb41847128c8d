import type { LineRange } from "./range.ts";

/** A mistake that ends a build, in BuildKit's words and at BuildKit's lines. */
export interface BuildError {
  readonly message: string;
  /** In the order BuildKit gives them, one entry for each line or range; may be empty. */
  readonly lines: readonly LineRange[];
}
