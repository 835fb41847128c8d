import type { Facts } from "../../lint/facts/facts.ts";
import { transfers } from "../../lint/facts/transfers.ts";
import { cleanPath, isInsidePath } from "../../text/path.ts";

/**
 * The paths that COPY and mounts of other stages take out of a stage: absolute, cleaned, up to the first wildcard; null
 * where variables leave them unknown.
 */
export function takenFromStage(facts: Facts, stage: number): readonly (string | null)[] {
  const copied = transfers(facts)
    .filter(({ source }) => source === stage)
    .flatMap(({ paths }) => paths.map(({ path }) => (path === null ? null : withoutWildcard(path))));
  return [...copied, ...mountedFrom(facts, `stage:${stage}`)];
}

/** The paths of the build context that a RUN mounts, in the same form: "/" is everything. */
export function mountedFromContext(facts: Facts): readonly (string | null)[] {
  return mountedFrom(facts, "context");
}

/** One of the two paths is in the other, or they are the same. */
export function overlaps(one: string, other: string): boolean {
  return isInsidePath(one, other) || isInsidePath(other, one);
}

function mountedFrom(facts: Facts, node: string): readonly (string | null)[] {
  return facts.input.graph.edges
    .filter(({ from, kind }) => from === node && kind === "mount")
    .flatMap(({ uses }) => uses.flatMap(({ sources }) => (sources.length === 0 ? [""] : sources)))
    .map((source) => (source.includes("$") ? null : withoutWildcard(cleanPath(`/${source}`))));
}

/** `/root/.m2*` is taken for `/root`. */
function withoutWildcard(path: string): string {
  const wildcard = path.search(/[*?[]/);
  return wildcard < 0 ? path : path.slice(0, path.lastIndexOf("/", wildcard)) || "/";
}
