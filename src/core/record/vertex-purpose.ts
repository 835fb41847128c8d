/** What a vertex of a recorded build is for. */
export type VertexPurpose =
  /** BuildKit's own work: reading the Dockerfile, the context or an image's metadata, importing a cache. */
  | "internal"
  /** Getting the Dockerfile frontend that `# syntax=` names. */
  | "frontend"
  /** Writing, sending or pushing the result. */
  | "export"
  /** A step of the Dockerfile. */
  | "step";

const EXPORT = /^(exporting|writing|pushing|sending|preparing build cache|copying) /;
const INTERNAL =
  /^(\[[^\]]*\b(internal|auth)\]|\[(internal|auth|context)\b|(importing|inferring|inspecting|resolving|loading|waiting|checking|merging) )/;
const FRONTEND_CONFIG = /^(\[\S+ )?resolve image config for /;

/**
 * What the vertex is for, by its name, as BuildKit and its frontends name them. `syntaxRef` is the image that the
 * Dockerfile's `# syntax=` line names; "" without one.
 */
export function purposeOf(name: string, syntaxRef: string): VertexPurpose {
  if (FRONTEND_CONFIG.test(name) || isFrontendImage(name, syntaxRef)) return "frontend";
  if (EXPORT.test(name)) return "export";
  return INTERNAL.test(name) ? "internal" : "step";
}

function isFrontendImage(name: string, syntaxRef: string): boolean {
  const [, image = ""] = /^docker-image:\/\/(\S+)$/.exec(name) ?? [];
  if (image === "") return false;
  const repository = image.replace(/@.*$/, "");
  return /^docker\.io\/docker\/dockerfile(-upstream)?:/.test(repository) || isSameImage(repository, syntaxRef);
}

function isSameImage(normalized: string, written: string): boolean {
  const wanted = written.replace(/@.*$/, "");
  return wanted !== "" && (normalized === wanted || normalized.endsWith(`/${wanted}`));
}
