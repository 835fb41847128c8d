import type { KnownBase } from "../resolve/known-base.ts";
import { normalizePlatform, parsePlatform } from "../resolve/platform.ts";
import { createImageBase } from "./image-base.ts";
import type { KnownImage } from "./known-image.ts";
import type { KnownImages } from "./known-images.ts";

/** What another target of a project ends in, for one that takes it as a context. Plain data. */
export interface TargetImage {
  /** What a context `target:NAME` takes: `NAME`, or of a target for several platforms `NAME::PLATFORM`. */
  readonly name: string;
  /** `linux/amd64`. */
  readonly platform: string;
  readonly image: KnownImage;
  /** `KEY=value`, as in its configuration. */
  readonly env: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  /** It is based on an image that nothing is known of. */
  readonly isBaseUnknown: boolean;
  /** More may be set than `image` says. */
  readonly isOpen: boolean;
}

/** A catalogue with the images of other targets, by what `imageOfContext` says. */
export function withTargetImages(catalogue: KnownImages, targets: readonly TargetImage[]): KnownImages {
  const byRef = new Map(targets.map((one) => [`input:${one.name}`, one]));
  const bases = new Map<TargetImage, KnownBase>();
  return {
    find: (ref) => {
      const own = byRef.get(ref);
      return own === undefined ? catalogue.find(ref) : own.isBaseUnknown ? null : own.image;
    },
    baseOf: (ref) => {
      const own = byRef.get(ref);
      if (own === undefined) return catalogue.baseOf(ref);
      const base = bases.get(own) ?? toBase(own);
      bases.set(own, base);
      return base;
    },
  };
}

function toBase({ image, env, labels, isOpen, platform }: TargetImage): KnownBase {
  const base = createImageBase(image);
  const parsed = parsePlatform(platform);
  return {
    ...base,
    config: { ...base.config, env, labels: new Map(Object.entries(labels)) },
    isOpen,
    ...(parsed.ok && { platform: normalizePlatform(parsed.value) }),
  };
}
