import type { ContextSource } from "../resolve/load-context.ts";
import type { NamedContext } from "../resolve/named-contexts.ts";
import { formatPlatform, type Platform } from "../resolve/platform.ts";
import { assertNever } from "../text/assert-never.ts";
import { readIgnorePatterns } from "../context/ignore-lines.ts";
import { toGitVertex } from "./dispatch/git-source.ts";
import type { Vertex } from "./vertex.ts";
import { lookUp } from "../text/look-up.ts";

interface Loaded {
  readonly context: NamedContext;
  readonly from: ContextSource;
  readonly platform: Platform | null;
}

/**
 * The vertex of a named context, null for scratch; as the states that `NamedContext.Load` makes. `paths` is what is taken
 * from a local one, which is filled while stages are carried out.
 */
export function toContextVertex(
  { context: { key, directory }, from, platform }: Loaded,
  place: Pick<Vertex, "stage" | "line">,
  paths: Set<string> | null,
  contextIgnores: Readonly<Record<string, string>>,
): Vertex | null {
  const source = { kind: "source", ...place, step: -1 } as const;
  const shown = platform ? formatPlatform(platform) : "";
  const prefix = `[context ${key}]`;
  switch (from.kind) {
    case "scratch":
      return null;
    case "image": {
      const identifier = `docker-image://${from.ref}`;
      return { ...source, name: `${prefix} ${from.written}`, identifier, attrs: {}, platform: shown };
    }
    case "oci": {
      const attrs = { "oci.store": "store" };
      const identifier = `oci-layout://${from.ref}`;
      return { ...source, name: `${prefix} OCI load from client`, identifier, attrs, platform: shown };
    }
    case "git": {
      const { keepGitDir = false, checksum } = from.reference;
      const named = { ...place, name: `[internal] load git source ${from.written}` };
      return toGitVertex(from.reference, named, keepGitDir, checksum);
    }
    case "http": {
      const attrs = { "http.filename": "context" };
      return { ...source, name: `${prefix} ${from.url}`, identifier: from.url, attrs, platform: "" };
    }
    case "local": {
      const ignore = lookUp(contextIgnores, from.name) ?? "";
      const sharedKey = `context:${key}-${directory}`;
      const local = { paths: paths ?? new Set<string>(), exclude: readIgnorePatterns(ignore), sharedKey };
      const identifier = `local://${from.name}`;
      return { ...source, name: `${prefix} load from client`, identifier, attrs: {}, platform: "", local };
    }
    case "input": {
      const identifier = `input:${from.name}`;
      return { ...source, name: identifier, identifier, attrs: {}, platform: "" };
    }
    default:
      return assertNever(from);
  }
}
