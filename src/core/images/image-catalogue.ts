import type { KnownBase } from "../resolve/known-base.ts";
import { findImage, isRepositoryKnown } from "./find-image.ts";
import { createImageBase } from "./image-base.ts";
import type { KnownImage } from "./known-image.ts";
import type { KnownImages } from "./known-images.ts";
import type { OwnImage } from "./own/own-image.ts";
import { withOwnImages } from "./own/own-catalogue.ts";

/** What `analyze` asks about base images. A page can draw its first graph before it has loaded the catalogue. */
export interface ImageCatalogue extends KnownImages {
  /** Whether it has tags of the repository of a reference. */
  readonly hasRepository: (ref: string) => boolean;
  /** The catalogue with images that the reader made known, for the platform that is built for. */
  readonly including: (own: readonly OwnImage[], platform: string) => KnownImages;
}

/** The images of the catalogue. */
export const imageCatalogue: ImageCatalogue = {
  find: findImage,
  hasRepository: isRepositoryKnown,
  baseOf,
  including: (own, platform) => withOwnImages(imageCatalogue, own, platform),
};

function baseOf(ref: string): KnownBase | null {
  const image = findImage(ref);
  if (!image) return null;
  const known = bases.get(image);
  if (known) return known;
  const base = createImageBase(image);
  bases.set(image, base);
  return base;
}

const bases = new WeakMap<KnownImage, KnownBase>();
