import { baseSizeOf } from "#core/build/layers-base-sizes.ts";
import { imageMessages } from "#i18n/en/image.ts";

/** Megabytes that are not known from a build, so that they never look exact: `≈ 1.1 GB`. */
export function sizeText(megabytes: number): string {
  return `≈ ${megabytes >= 1000 ? `${(megabytes / 1000).toFixed(1)} GB` : `${megabytes} MB`}`;
}

/** What figures of these images' sizes are, and of when; "" where none is known. */
export function sizesNote(refs: readonly string[]): string {
  const dates = [...new Set(refs.flatMap((ref) => baseSizeOf(ref)?.date ?? []))].toSorted();
  const first = dates[0];
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return "";
  return imageMessages().sizesNote(first === last ? first : `${first} – ${last}`);
}
