import { decodeOwnImages } from "#core/images/own/decode-own-images.ts";
import type { OwnImage } from "#core/images/own/own-image.ts";
import { readJson } from "#core/text/json-value.ts";
import { parseStored, readStored, writeStored } from "../drafts/storage.ts";
import { useStore } from "../store.ts";

const KEY = "stagelight.images";

/** Takes over the images that this browser keeps. */
export function restoreImages(): void {
  const ownImages = decodeOwnImages(parseStored(readStored("local", KEY)));
  if (ownImages.length > 0) useStore.setState({ ownImages });
}

/** Keeps the images in this browser; false where it refuses. */
export function keepImages(ownImages: readonly OwnImage[]): boolean {
  return writeStored("local", KEY, JSON.stringify(ownImages)) === "written";
}

/** The images that came with a link. */
export function imagesOfLink(linked: string): readonly OwnImage[] {
  return linked === "" ? [] : decodeOwnImages(readJson(linked));
}

/** All that the reader made known, those of the link first; the same list for the same parts. */
export function allOwnImages(linked: string, own: readonly OwnImage[]): readonly OwnImage[] {
  if (linked === "") return own;
  if (last.linked !== linked || last.own !== own) last = { linked, own, all: [...imagesOfLink(linked), ...own] };
  return last.all;
}

interface Joined {
  readonly linked: string;
  readonly own: readonly OwnImage[];
  readonly all: readonly OwnImage[];
}

let last: Joined = { linked: "", own: [], all: [] };
