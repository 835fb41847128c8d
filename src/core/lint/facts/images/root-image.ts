import type { Stage } from "../../../resolve/stage.ts";
import { type ImageName, splitImage } from "../../../source/base-image.ts";
import type { KnownImage } from "../../../images/known-image.ts";
import type { Facts } from "../facts.ts";
import { memoize } from "../memoize.ts";

/** The image that a stage comes from in the end, through all the stages its FROM names. */
export type RootImage =
  /** `path` is the name without registry and without the `library/` of official images. */
  | ({
      readonly kind: "image";
      readonly path: string;
      readonly isOfficial: boolean;
      readonly stage: number;
      /** What is known of what the stage starts with; null where nothing is. */
      readonly known: KnownImage | null;
      /** A named context brings it. With another target's image, what that target adds to it comes along. */
      readonly isContext: boolean;
    } & ImageName)
  /** `stage` is the one whose FROM names it. */
  | { readonly kind: "scratch"; readonly stage: number }
  | { readonly kind: "unknown"; readonly stage: number };

/** The image at the bottom of a stage; unknown where its name is. */
export function rootImage(facts: Facts, stage: number): RootImage {
  return roots(facts)[stage] ?? { kind: "unknown", stage };
}

/** What the base image of a stage sets is not known: what it would have to set is no reason to warn. */
export function isBaseOpen(facts: Facts, stage: number): boolean {
  if (stage < 0 || facts.input.baseImages.length === 0) return false;
  const root = rootImage(facts, stage);
  return root.kind === "unknown" || (root.kind === "image" && root.known === null);
}

const roots = memoize((facts): readonly RootImage[] => {
  const found: RootImage[] = [];
  for (const stage of facts.input.stages) found.push(readRoot(facts, stage, found));
  return found;
});

function readRoot({ input: { baseImages } }: Facts, { index, base }: Stage, earlier: readonly RootImage[]): RootImage {
  switch (base.kind) {
    case "stage":
      return earlier[base.index] ?? { kind: "unknown", stage: index };
    case "image":
      return { ...toRoot(base.ref, index), known: baseImages[index] ?? null, isContext: false };
    case "scratch":
      return { kind: "scratch", stage: index };
    case "context": {
      const known = baseImages[index] ?? null;
      if (known === null) return { kind: "unknown", stage: index };
      return { ...toRoot(`${known.name}:${known.tag}`, index), known, isContext: true };
    }
    case "unknown":
      return { kind: "unknown", stage: index };
  }
}

type NamedRoot = Omit<Extract<RootImage, { kind: "image" }>, "known" | "isContext">;

function toRoot(ref: string, stage: number): NamedRoot {
  const image = splitImage(ref);
  const isHub = image.registry === "docker.io";
  const path = isHub
    ? image.name.replace(/^(?:library|amd64|arm64v8|arm32v[567]|i386|ppc64le|s390x)\//, "")
    : image.name;
  return { kind: "image", stage, ...image, path, isOfficial: isHub && !path.includes("/") };
}
