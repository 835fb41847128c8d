import { knownFamily } from "./find-image.ts";

/** A tag that the catalogue has seen, and the month it was seen in: "2026-08". */
export interface KnownTag {
  readonly tag: string;
  readonly asOf: string;
}

/** The newest tag that the catalogue knows of the family of an image, given as BuildKit normalizes it; null without one. */
export function newestKnownTag(ref: string): KnownTag | null {
  const size = knownFamily(ref)?.size;
  return size && /^\S+$/.test(size.tag) ? { tag: size.tag, asOf: size.asOf } : null;
}
