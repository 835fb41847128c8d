import type { OwnImage } from "#core/images/own/own-image.ts";

/** Base images that the reader made known. */
export interface ImagesSlice {
  /** Kept in this browser; only those that are asked for go into a link. */
  readonly ownImages: readonly OwnImage[];
  /** Those that came with the document's link, as JSON; "" for none. They come first, so that one sees what was shared. */
  readonly linkedImages: string;
  /** What was pasted or opened that describes images, while the window asks about it. */
  readonly imageText: string;
  /** The image that the window was opened for, by its normalized name; "" for none. */
  readonly askedImage: string;
}

export const initialImages: ImagesSlice = { ownImages: [], linkedImages: "", imageText: "", askedImage: "" };
