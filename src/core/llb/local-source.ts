import { compareBytes } from "../text/compare.ts";
import { joinPath } from "../text/path.ts";
import type { LocalSource } from "./step.ts";
import type { LocalContext } from "./vertex.ts";

/** What is sent of a local directory, now that everything that is taken from it is known; as `filterPaths`. */
export function toLocalSource({ paths, exclude, sharedKey }: LocalContext): LocalSource {
  const follow = paths.has("/") ? [] : [...paths].map((path) => joinPath(".", path));
  return { follow: follow.toSorted(compareBytes), exclude, sharedKey };
}
