import type { Page } from "@playwright/test";
import { decodeLink } from "#permalink/codec.ts";

/** The Dockerfile that the address holds, which follows the text; what else it is where it isn't a link. */
export async function textInAddress(page: Page): Promise<string> {
  const decoded = await decodeLink(new URL(page.url()).hash);
  return decoded.kind === "ok" ? decoded.state.dockerfile : decoded.kind;
}
