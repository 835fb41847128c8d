import { imageRef } from "../resolve/stage.ts";
import type { Stage } from "../resolve/stage.ts";
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
    else images.push(imageRef(base) === "" ? null : catalogue.find(imageRef(base)));
  }
  return images;
}
