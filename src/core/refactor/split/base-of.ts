import type { StageReading } from "./read-stage.ts";
import type { BaseRef } from "./runtime-image.ts";

/** The base image of the stage that is split, as written and as BuildKit resolves it. */
export function baseOf({ image, facts }: StageReading): BaseRef {
  const base = facts.input.stages.at(-1)?.base;
  return { written: image, ref: base?.kind === "image" ? base.ref : image };
}
