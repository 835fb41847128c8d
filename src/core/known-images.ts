import type { AnalyzeOptions } from "./analysis.ts";
import type { ImageCatalogue } from "./images/image-catalogue.ts";
import type { KnownImages } from "./images/known-images.ts";
import { withTargetImages } from "./images/target-image.ts";

/** The images that an analysis with these options knows; undefined where it takes all for empty. */
export function knownImages(
  { images, ownImages = [], targetImages = [], platform, platforms, buildPlatform }: AnalyzeOptions,
  catalogue: ImageCatalogue | undefined,
): KnownImages | undefined {
  if (images !== "known" || !catalogue) return undefined;
  const [first = ""] = platforms ?? (platform ?? "").split(",");
  const known =
    ownImages.length === 0 ? catalogue : catalogue.including(ownImages, first.trim() || buildPlatform || "linux/amd64");
  return targetImages.length === 0 ? known : withTargetImages(known, targetImages);
}
