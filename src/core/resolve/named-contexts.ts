import { compareBytes } from "../text/compare.ts";
import { equalFold } from "../text/case.ts";
import { fail, ok, type Result } from "../text/result.ts";
import { isHttpSource, parseGitReference } from "./references/git-reference.ts";
import { familiarName, isImageName } from "./references/image-reference.ts";
import { formatPlatform, normalizePlatform, type Platform } from "./platform.ts";
import { lookUp } from "../text/look-up.ts";

/** One `--build-context`. */
export interface NamedContext {
  /** The name in its familiar form, with `::PLATFORM` where it is for one platform only. */
  readonly key: string;
  /** The value as given. */
  readonly written: string;
  /** What the frontend gets: `docker-image://alpine`, `local:KEY`, `input:NAME`, a URL. */
  readonly value: string;
  /** Base name of the directory of a local context, "" for other kinds. */
  readonly directory: string;
}

export type NamedContexts = ReadonlyMap<string, NamedContext>;

const NO_CONTEXTS: Result<NamedContexts> = ok(new Map());

/**
 * Reads `--build-context NAME=VALUE` pairs as buildx does. A name that isn't a reference ends the build. `inputs` are the
 * images of other targets: `NAME`, or of one for several platforms `NAME::PLATFORM`, which are then a context each.
 */
export function readNamedContexts(
  given: Readonly<Record<string, string>>,
  inputs: readonly string[] = [],
): Result<NamedContexts> {
  const names = Object.keys(given);
  if (names.length === 0) return NO_CONTEXTS;
  const contexts = new Map<string, NamedContext>();
  // of two names for one key the last in byte order wins
  for (const written of names.toSorted(compareBytes)) {
    const colons = written.indexOf("::");
    const name = familiarName(colons < 0 ? written : written.slice(0, colons));
    if (!name.ok) return fail(`invalid context name ${written}: ${name.message}`);
    const key = colons < 0 ? name.value : name.value + written.slice(colons);
    const context = toNamedContext(key, lookUp(given, written) ?? "");
    const ofPlatforms = inputs.filter((input) => `input:${input}`.startsWith(`${context.value}::`));
    if (ofPlatforms.length === 0) contexts.set(key, context);
    for (const input of ofPlatforms) {
      const platform = input.slice(input.indexOf("::"));
      contexts.set(key + platform, { ...context, value: `input:${input}` });
    }
  }
  return ok(contexts);
}

/** The context that replaces a stage or an image of this name, null where none does; as `Client.NamedContext`. */
export function findNamedContext(
  contexts: NamedContexts,
  name: string,
  platform: Platform,
): Result<NamedContext | null> {
  if (equalFold(name, "scratch") || equalFold(name, "context")) return NOT_FOUND;
  if (contexts.size === 0 && isImageName(name)) return NOT_FOUND;
  const familiar = familiarName(name);
  if (!familiar.ok) return fail(`invalid context name ${name}: ${familiar.message}`);
  const { value } = familiar;
  const exact = contexts.get(`${value}::${formatPlatform(normalizePlatform(platform))}`);
  return ok(exact ?? contexts.get(value) ?? null);
}

const NOT_FOUND: Result<null> = ok(null);

function toNamedContext(key: string, written: string): NamedContext {
  const [prefix] = /^(?:docker-image:\/\/|oci-layout:\/\/|target:|raw:)/.exec(written) ?? [];
  const toContext = (value: string): NamedContext => ({ key, written, value, directory: "" });
  switch (prefix) {
    case "docker-image://":
      return toContext(written);
    case "oci-layout://":
      return toContext(toOciLayout(written.slice(prefix.length)));
    case "target:":
      return toContext(`input:${written.slice(prefix.length)}`);
    case "raw:":
      return toContext(written.slice(prefix.length));
    default: {
      // `github.com/…` without a scheme is a git reference for buildx, which the frontend then refuses
      const isRemote =
        written.startsWith("github.com/") || isHttpSource(written) || parseGitReference(written).kind !== "none";
      if (isRemote) return toContext(written);
      const name = key === "context" || key === "dockerfile" ? `_${key}` : key;
      return { key, written, value: `local:${name}`, directory: directoryName(written) };
    }
  }
}

const UNKNOWN_DIGEST = `sha256:${"0".repeat(64)}`;

/** `PATH[:TAG][@DIGEST]` as a reference into the store that buildx opens for it. */
function toOciLayout(written: string): string {
  const at = written.indexOf("@");
  const path = at < 0 ? written : written.slice(0, at);
  const colon = path.indexOf(":");
  const tag = colon < 0 ? "latest" : path.slice(colon + 1);
  return `oci-layout://store:${tag}@${at < 0 ? UNKNOWN_DIGEST : written.slice(at + 1)}`;
}

/** As `filepath.Base`; what the current directory is called is not known. */
function directoryName(path: string): string {
  const parts = path.split("/").filter((part) => part !== "");
  return parts.at(-1) ?? (path.startsWith("/") ? "/" : ".");
}
