/** As long as what the links of a page may hold in all. */
const MAX_LENGTH = 500_000;

/** The images in a link's view; they are read when the catalogue of images is there. */
export function imagesTextOfLink(written: unknown): string {
  return typeof written === "string" && written.length <= MAX_LENGTH ? written : "";
}
