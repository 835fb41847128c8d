import { readHadolint } from "#views/hadolint/hadolint-yaml.ts";

/** The configuration in a link's view, in its one form; "" for one that cannot be read. */
export function hadolintOfLink(written: unknown): string {
  const read = typeof written === "string" ? readHadolint(written) : null;
  return read?.ok ? read.value.compact : "";
}
