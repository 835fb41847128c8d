import type { OwnImageSource, OwnImageVariant } from "./own-image.ts";

/** The longest text that is read, in UTF-16 units. */
export const MAX_IMAGE_TEXT = 1024 * 1024;

/** An image that a text describes. */
export interface DescribedImage {
  /** Names as BuildKit normalizes them, with a tag or a digest; none where the text doesn't say. */
  readonly names: readonly string[];
  readonly source: OwnImageSource;
  readonly variants: readonly OwnImageVariant[];
}

/** Why a text describes no image. */
export type ImageTextFault =
  | "empty"
  | "tooLong"
  /** JSON that ends too early, or isn't JSON at all after a brace. */
  | "broken"
  /** `docker inspect` of a container. */
  | "container"
  /** A list of manifests, which has no configuration. */
  | "manifest"
  /** `docker inspect` of something that isn't there: `[]`. */
  | "nothing"
  | "other";

/** What a text says about images. */
export type ImageText =
  | { readonly kind: "ok"; readonly images: readonly DescribedImage[] }
  | { readonly kind: "bad"; readonly fault: ImageTextFault };
