import type { Page } from "@playwright/test";
import { parseState } from "#permalink/parse-state.ts";
import type { LinkState } from "#permalink/link-state.ts";

/**
 * Everything that a link to the page would hold, in the page's own words: what it keeps of itself for a reload, which it writes
 * at once when it is left.
 */
export async function shownDocument(page: Page): Promise<LinkState | null> {
  const kept = await page.evaluate(() => {
    dispatchEvent(new Event("pagehide"));
    return sessionStorage.getItem("stagelight.tab");
  });
  const { link }: { link?: unknown } = JSON.parse(kept ?? "{}");
  const parsed = parseState(link);
  return parsed.kind === "ok" ? parsed.state : null;
}
