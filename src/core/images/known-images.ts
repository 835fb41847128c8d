import type { KnownBase } from "../resolve/known-base.ts";
import type { KnownImage } from "./known-image.ts";

/** What is known of images, by their normalized names; null where nothing is. */
export interface KnownImages {
  readonly find: (ref: string) => KnownImage | null;
  /** What a stage on the image starts with. */
  readonly baseOf: (ref: string) => KnownBase | null;
}
