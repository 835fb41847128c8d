import { encodeLink } from "#permalink/codec.ts";
import { fittingLinkOf } from "./link-of-state.ts";
import { useStore } from "../store.ts";

/** The whole address of a link to what the page shows now. */
export async function currentLink(): Promise<string> {
  const fragment = await encodeLink(fittingLinkOf(useStore.getState()));
  return new URL(fragment, location.origin + location.pathname).href;
}
