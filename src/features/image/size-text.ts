import type { Analysis } from "#core/analysis.ts";
import { baseSizeOf } from "#core/build/layers-base-sizes.ts";
import { imageMessages } from "#i18n/en/image.ts";

/** What an image takes unpacked. */
export interface ImageMegabytes {
  readonly megabytes: number;
  /** When the figure was published; "" for what the reader's Docker says. */
  readonly date: string;
}

/** The size of an image: by the reader's Docker, else a published figure; null where none is known. */
export function imageSize({ stages, baseImages }: Analysis, ref: string): ImageMegabytes | null {
  const stage = stages.findIndex(({ base }) => base.kind === "image" && base.ref === ref);
  const size = baseImages[stage]?.size ?? null;
  const own = size?.unpackedMB ?? null;
  if (size?.asOf === "" && own !== null) return { megabytes: own, date: "" };
  return baseSizeOf(ref) ?? (own === null ? null : { megabytes: Math.round(own), date: size?.asOf ?? "" });
}

/** Megabytes; those that are published rather than measured never look exact: `≈ 1.1 GB`. */
export function sizeText({ megabytes, date }: ImageMegabytes): string {
  const figure = megabytes >= 1000 ? `${(megabytes / 1000).toFixed(1)} GB` : `${megabytes} MB`;
  return date === "" ? figure : `≈ ${figure}`;
}

/** What published figures of these images' sizes are, and of when; "" where none is used. */
export function sizesNote(sizes: readonly (ImageMegabytes | null)[]): string {
  const dates = [...new Set(sizes.flatMap((size) => size?.date || []))].toSorted();
  const first = dates[0];
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return "";
  return imageMessages().sizesNote(first === last ? first : `${first} – ${last}`);
}
