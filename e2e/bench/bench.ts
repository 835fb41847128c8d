import type { Browser } from "@playwright/test";

/** What a measurement needs. */
export interface Bench {
  readonly browser: Browser;
  /** The built page's address. */
  readonly url: string;
  /** How many visits the median is of. */
  readonly runs: number;
  readonly isWanted: (name: string) => boolean;
}
