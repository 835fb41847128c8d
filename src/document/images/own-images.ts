import { MAX_OWN_IMAGES } from "#core/images/own/decode-own-images.ts";
import type { OwnImage } from "#core/images/own/own-image.ts";
import { analysisOf } from "../analysis/run-analysis.ts";
import { useStore } from "../store.ts";
import { imagesOfLink, keepImages } from "./kept-images.ts";

/** Makes images known, instead of what was known of them; returns whether the browser keeps them. */
export function addOwnImages(added: readonly OwnImage[]): boolean {
  const refs = new Set(added.map(({ ref }) => ref));
  const { ownImages, linkedImages } = useStore.getState();
  const others = ownImages.filter(({ ref }) => !refs.has(ref));
  const linked = imagesOfLink(linkedImages).filter(({ ref }) => !refs.has(ref));
  return change([...added, ...others].slice(0, MAX_OWN_IMAGES), linked);
}

/** Forgets what the reader made known of an image. */
export function removeOwnImage(removed: string): void {
  const { ownImages, linkedImages } = useStore.getState();
  const stays = ({ ref }: OwnImage): boolean => ref !== removed;
  change(ownImages.filter(stays), imagesOfLink(linkedImages).filter(stays));
}

function change(ownImages: readonly OwnImage[], linked: readonly OwnImage[]): boolean {
  const linkedImages = linked.length === 0 ? "" : JSON.stringify(linked);
  useStore.setState(({ version }) => ({ ownImages, linkedImages, version: version + 1 }));
  useStore.setState((state) => analysisOf(state, state.version));
  return keepImages(ownImages);
}
