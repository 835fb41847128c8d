import type { OwnImage } from "#core/images/own/own-image.ts";
import type { OpenBuilds } from "./record-slice.ts";

interface Recorded {
  readonly record?: OpenBuilds | null;
  readonly documentId?: number;
}

/** The base images that the open record describes, for the document that it was opened as. */
export function recordedImages({ record = null, documentId }: Recorded): readonly OwnImage[] {
  return record !== null && record.documentId === documentId ? record.images : NONE;
}

/** The record's images and then the others: the same list for the same parts, which analyses are kept by. */
export function withRecordedImages(recorded: readonly OwnImage[], others: readonly OwnImage[]): readonly OwnImage[] {
  if (recorded.length === 0) return others;
  if (last.recorded !== recorded || last.others !== others) last = { recorded, others, all: [...recorded, ...others] };
  return last.all;
}

const NONE: readonly OwnImage[] = [];
let last = { recorded: NONE, others: NONE, all: NONE };
