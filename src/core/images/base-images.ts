import type { AnalyzeOptions } from "../analysis.ts";
import type { Stage } from "../resolve/stage.ts";
import type { ImageCatalogue } from "./image-catalogue.ts";
import type { KnownImage } from "./known-image.ts";
import type { KnownImages } from "./known-images.ts";

/** The known image at the bottom of each stage, through the stages its FROM names; none without a catalogue. */
export function findBaseImages(
  stages: readonly Stage[],
  catalogue: KnownImages | undefined,
): readonly (KnownImage | null)[] {
  const images: (KnownImage | null)[] = [];
  if (!catalogue) return images;
  for (const { base } of stages) {
    if (base.kind === "stage") images.push(images[base.index] ?? null);
    else images.push(base.kind === "image" ? catalogue.find(base.ref) : null);
  }
  return images;
}

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
