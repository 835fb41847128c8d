import { lookUp } from "../text/look-up.ts";

/** What a well-known image takes unpacked. */
export interface BaseSize {
  readonly megabytes: number;
  /** When the figure was written down: a month (`2026-09`), or a year where the source says no more. */
  readonly date: string;
}

/**
 * Sizes for linux/amd64 by repository; the first tag that matches counts, and a tag that none matches is not known.
 * Each figure is in docker-library/repo-info on GitHub ("Virtual Size", all layers on disk) for the tag named
 * behind it, and is of the month in which that image was made. Those of distroless are from its own README. Tags move
 * and versions differ: nothing here was measured by us, and nothing is more than a rough size.
 */
const BASE_SIZES: Readonly<Record<string, readonly (readonly [RegExp, number, string])[]>> = {
  // 3.20.3
  alpine: [[/./, 8, "2024-09"]],
  // bookworm
  debian: [[/^(latest|stable|bookworm|12)(?!.*slim)/, 117, "2025-06"]],
  // 26.04
  ubuntu: [[/^(latest|26\.04)/, 100, "2026-04"]],
  // 24-alpine, 24-bookworm-slim, 24
  node: [
    [/alpine/, 171, "2026-09"],
    [/slim/, 230, "2026-09"],
    [/./, 1140, "2026-09"],
  ],
  // 3.10.4-alpine3.15, 3.10.4-slim-bullseye, 3.13.5-bookworm
  python: [
    [/alpine/, 48, "2022-03"],
    [/slim/, 125, "2022-03"],
    [/./, 1020, "2025-06"],
  ],
  // 1.26.3-alpine3.23, 1.25.1-trixie
  golang: [
    [/alpine/, 241, "2026-05"],
    [/./, 847, "2025-09"],
  ],
  // 1-alpine3.22, 1-trixie
  rust: [
    [/alpine/, 964, "2025-05"],
    [/^(?!.*slim)/, 1640, "2026-01"],
  ],
  // 21.0.7_6-jre-noble
  "eclipse-temurin": [[/jre(?!.*alpine)/, 287, "2025-04"]],
  "gcr.io/distroless/static": [[/./, 2, "2023"]],
};

/** The size of an image as BuildKit normalizes its name (`docker.io/library/node:20`); null where it is not known. */
export function baseSizeOf(ref: string): BaseSize | null {
  const [name = ""] = ref.split("@");
  const colon = name.lastIndexOf(":");
  const isTag = colon > name.lastIndexOf("/");
  const repository = (isTag ? name.slice(0, colon) : name)
    .replace(/^docker\.io\/library\//, "")
    .replace(/^(gcr\.io\/distroless\/[a-z]+)-debian\d+$/, "$1");
  const tag = isTag ? name.slice(colon + 1) : "latest";
  const sizes = lookUp(BASE_SIZES, repository);
  const found = sizes?.find(([pattern]) => pattern.test(tag));
  return found === undefined ? null : { megabytes: found[1], date: found[2] };
}
