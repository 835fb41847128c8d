import type { UnpackedFolder } from "#core/context/packed/unpack-tree.ts";
import { editDistance } from "#core/text/suggest.ts";

/** A path that is there, and what it has in common with one that isn't. */
export interface SimilarPath {
  readonly path: string;
  /** "case": only upper and lower case differ; "place": it is in another directory; "name": it is spelled alike. */
  readonly kind: "case" | "place" | "name";
}

const MAX_DISTANCE = 3;

/** The path in a folder that was most likely meant by one that isn't there; null where there is none. */
export function findSimilar({ paths }: UnpackedFolder, missing: string): SimilarPath | null {
  const lower = missing.toLowerCase();
  const name = nameOf(missing);
  const parent = missing.slice(0, missing.length - name.length);
  let place: string | null = null;
  let spelled: string | null = null;
  let distance = MAX_DISTANCE;
  for (const path of paths) {
    if (path === "" || path === missing) continue;
    if (path.toLowerCase() === lower) return { path, kind: "case" };
    const own = nameOf(path);
    if (own === name) {
      if (place === null || path.length < place.length) place = path;
    } else if (path.length - own.length === parent.length && path.startsWith(parent)) {
      const found = editDistance(name, own, distance);
      if (found >= distance || found >= name.length) continue;
      distance = found;
      spelled = path;
    }
  }
  if (spelled !== null) return { path: spelled, kind: "name" };
  return place === null ? null : { path: place, kind: "place" };
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
