/** As long as `readHadolint` reads. */
const MAX_LENGTH = 10_000;

/** The configuration in a link's view; it is read, and may prove unreadable, when the rules are there. */
export function hadolintOfLink(written: unknown): string {
  return typeof written === "string" && written.length <= MAX_LENGTH ? written : "";
}
