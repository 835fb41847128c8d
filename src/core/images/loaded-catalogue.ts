import type { ImageCatalogue } from "./image-catalogue.ts";

let catalogue: ImageCatalogue | undefined;

/** The catalogue that analyses ask when they are handed none: nothing until one is loaded. */
export function loadedCatalogue(): ImageCatalogue | undefined {
  return catalogue;
}

/** Has every analysis from now on ask this catalogue, as far as its options want images to be known. */
export function keepCatalogue(loaded: ImageCatalogue | undefined): void {
  catalogue = loaded;
}
