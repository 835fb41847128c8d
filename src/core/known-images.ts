import type { AnalyzeOptions } from "./analysis.ts";
import type { ImageCatalogue } from "./images/image-catalogue.ts";
import type { KnownImages } from "./images/known-images.ts";

/** The images that an analysis with these options knows; undefined where it takes all for empty. */
export function knownImages(
  { images, ownImages = NONE, platform, platforms, buildPlatform }: AnalyzeOptions,
  catalogue: ImageCatalogue | undefined,
): KnownImages | undefined {
  if (images !== "known" || !catalogue) return undefined;
  if (ownImages.length === 0) return catalogue;
  const [first = ""] = platforms ?? (platform ?? "").split(",");
  return catalogue.including(ownImages, first.trim() || buildPlatform || "linux/amd64");
}

const NONE: NonNullable<AnalyzeOptions["ownImages"]> = [];
