import type { Budget } from "../text/budget.ts";

/** How a word is expanded. */
export interface LexerOptions {
  /** "\\" or "`". */
  readonly escape: string;
  /** Quotes stay in the result. */
  readonly rawQuotes?: boolean;
  /** Escape characters stay in the result. */
  readonly rawEscapes?: boolean;
  /** Quotes mean nothing. */
  readonly ignoreQuotes?: boolean;
  /** What the expansion may cost; without one there is no limit. */
  readonly budget?: Budget;
  /** What is not set stays as it is written. */
  readonly keepUnset?: boolean;
}
