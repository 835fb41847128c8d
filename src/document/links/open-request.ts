import type { LinkState } from "#permalink/link-state.ts";
import type { DocumentOrigin } from "../input/document-slice.ts";

/** A document that an address names. */
export interface RequestedDocument {
  readonly kind: "document";
  readonly link: LinkState;
  readonly origin: DocumentOrigin;
}

/** What an address asks for. */
export type OpenRequest =
  | RequestedDocument
  | { readonly kind: "nothing" }
  /** It asks for something that can't be had. */
  | { readonly kind: "refused"; readonly message: string };
