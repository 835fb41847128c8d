import { imageRef } from "../resolve/stage.ts";
import type { Stage } from "../resolve/stage.ts";
import type { KnownImage } from "./known-image.ts";

interface Based {
  readonly stages: readonly Stage[];
  readonly baseImages: readonly (KnownImage | null)[];
}

/**
 * The image at the bottom of a stage whose configuration is not known, by its normalized name, or as `StageBase` names that
 * of a context: everything that the text doesn't set is set by that image, if at all. Null for known images, for scratch,
 * and without knowledge of images.
 */
export function unknownBase({ stages, baseImages }: Based, stage: number): string | null {
  const at = bottomStage(stages, stage);
  const ref = at === undefined ? "" : imageRef(at.base);
  return at !== undefined && ref !== "" && baseImages[at.index] === null ? ref : null;
}

/** Whether what is below a stage may set something that isn't known; also true without knowledge of images. */
export function isBaseUnknown({ stages, baseImages }: Based, stage: number): boolean {
  const at = bottomStage(stages, stage);
  return at?.base.kind !== "scratch" && (baseImages[at?.index ?? -1] ?? null) === null;
}

/** The normalized name of the image at the bottom of a stage; null where it isn't based on one. */
export function bottomImage(stages: readonly Stage[], stage: number): string | null {
  const base = bottomStage(stages, stage)?.base;
  return base?.kind === "image" ? base.ref : null;
}

function bottomStage(stages: readonly Stage[], stage: number): Stage | undefined {
  let at = stages[stage];
  while (at?.base.kind === "stage") at = stages[at.base.index];
  return at;
}

/** The names of the images that stages start from, each once. */
export function imagesOfStages({ stages }: Pick<Based, "stages">): readonly string[] {
  return [...new Set(stages.flatMap(({ base }) => (base.kind === "image" ? [base.ref] : [])))];
}
