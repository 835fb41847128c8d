import { decodeLink } from "#permalink/codec.ts";
import { readDraft } from "../drafts/draft-storage.ts";
import { readTab } from "../drafts/tab-storage.ts";

/** The text that a page shows when it can't open its document: that of the address, else the tab's, else the draft's. */
export async function rescuedText(fragment: string): Promise<string> {
  return (await textOfAddress(fragment)) ?? readTab()?.link.dockerfile ?? readDraft()?.dockerfile ?? "";
}

async function textOfAddress(fragment: string): Promise<string | null> {
  try {
    const decoded = await decodeLink(fragment);
    return decoded.kind === "ok" ? decoded.state.dockerfile : null;
  } catch {
    return null;
  }
}
