import type { Browser, BrowserContext, BrowserContextOptions } from "@playwright/test";

/** What a measurement needs. */
export interface Bench {
  readonly browser: Browser;
  /** The built page's address. */
  readonly url: string;
  /** How many visits the median is of. */
  readonly runs: number;
  readonly isWanted: (name: string) => boolean;
}

/** Opens a new context. What runs this file names functions by a helper, which functions sent to a page must find there. */
export async function openContext({ browser }: Bench, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  await context.addInitScript("globalThis.__name = (named) => named;");
  return context;
}
