/** As long as what the links of a page may hold in all. */
const MAX_LENGTH = 500_000;

/** A text in a link's view that is read later: its images, or the listing of its folder. */
export function longTextOfLink(written: unknown): string {
  return typeof written === "string" && written.length <= MAX_LENGTH ? written : "";
}
