import type { LineRange, TextRange } from "./range.ts";

/** A mistake that ends a build, in BuildKit's words and at BuildKit's lines. */
export interface BuildError {
  readonly message: string;
  /** In the order BuildKit gives them, one entry for each line or range; may be empty. */
  readonly lines: readonly LineRange[];
  /** The instruction it is about, where BuildKit gives no line. */
  readonly place?: { readonly range: TextRange; readonly lines: LineRange };
}
