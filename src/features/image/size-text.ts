import type { Analysis } from "#core/analysis.ts";
import { baseSizeOf } from "#core/build/layers-base-sizes.ts";
import { sizeWords } from "#core/text/size-words.ts";
import { imageMessages } from "#i18n/en/image.ts";

/** What an image or a layer takes. */
export type ShownSize =
  /** Unpacked; `date` is when the figure was published, "" for what the reader's Docker says. */
  | { readonly kind: "unpacked"; readonly megabytes: number; readonly date: string }
  /** As it was sent or stored in a recorded build. */
  | { readonly kind: "compressed"; readonly bytes: number };

/** The size of an image: by the reader's Docker, else a published figure; null where none is known. */
export function imageSize({ stages, baseImages }: Analysis, ref: string): ShownSize | null {
  const stage = stages.findIndex(({ base }) => base.kind === "image" && base.ref === ref);
  const size = baseImages[stage]?.size ?? null;
  const own = size?.unpackedMB ?? null;
  if (size?.asOf === "" && own !== null) return { kind: "unpacked", megabytes: own, date: "" };
  const published = baseSizeOf(ref);
  if (published !== null) return { kind: "unpacked", ...published };
  return own === null ? null : { kind: "unpacked", megabytes: Math.round(own), date: size?.asOf ?? "" };
}

/** A size in words; figures that are published rather than measured never look exact: `≈ 1.1 GB`. */
export function sizeText(size: ShownSize): string {
  if (size.kind === "compressed") return imageMessages().compressed(sizeWords(size.bytes));
  const { megabytes, date } = size;
  const figure = megabytes >= 1000 ? `${(megabytes / 1000).toFixed(1)} GB` : `${megabytes} MB`;
  return date === "" ? figure : `≈ ${figure}`;
}

/** What published figures of these images' sizes are, and of when; "" where none is used. */
export function sizesNote(sizes: readonly (ShownSize | null)[]): string {
  const dates = [
    ...new Set(sizes.flatMap((size) => (size?.kind === "unpacked" && size.date !== "" ? size.date : []))),
  ].toSorted();
  const first = dates[0];
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return "";
  return imageMessages().sizesNote(first === last ? first : `${first} – ${last}`);
}
