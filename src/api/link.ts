import { decodeLink as decode, encodeLink as encode, encodeReadableLink, fitsLink } from "#permalink/codec.ts";
import type { AnalyzeOptions } from "./types.ts";

/** What a link carries. */
export interface LinkState extends Omit<AnalyzeOptions, "hadolint"> {
  readonly dockerfile: string;
  /** A second Dockerfile, which the first is compared with. */
  readonly compare?: string;
}

export type DecodedLink =
  | { readonly kind: "ok"; readonly state: LinkState }
  | { readonly kind: "example"; readonly slug: string }
  | { readonly kind: "lesson"; readonly slug: string; readonly step: number }
  /** An exercise that somebody made; `body` is what follows `#x/`. */
  | { readonly kind: "exercise"; readonly body: string }
  /** `none`: there is no link; the others say what is wrong with it. */
  | {
      readonly kind: "none" | "cut-off" | "corrupt" | "oversized" | "unknown" | "newer" | "wrong-content";
    };

/**
 * The fragment that opens a state in the page, with its `#`: the shortest, or one that can be read and written by hand.
 * Rejects with a `RangeError` for more than a link can hold (1 MiB).
 */
export async function encodeLink(
  state: LinkState,
  { isReadable = false }: { readonly isReadable?: boolean } = {},
): Promise<string> {
  if (!fitsLink(state)) throw new RangeError("a link holds at most 1 MiB");
  return isReadable ? encodeReadableLink(state) : encode(state);
}

/** Reads the fragment of an address, with or without its `#`. Never rejects. */
export async function decodeLink(fragment: string): Promise<DecodedLink> {
  return decode(fragment);
}
