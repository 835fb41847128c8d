import { toLower } from "../../text/case.ts";
import { fail, ok, type Result } from "../../text/result.ts";
import { checkDigest } from "./digest.ts";

const ALPHANUMERIC = "[a-z0-9]+";
const SEPARATOR = "(?:[._]|__|[-]+)";
const PATH_COMPONENT = `${ALPHANUMERIC}(?:${SEPARATOR}${ALPHANUMERIC})*`;
const REMOTE_NAME = `${PATH_COMPONENT}(?:/${PATH_COMPONENT})*`;
const DOMAIN_COMPONENT = "(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])";
const HOST = `(?:${DOMAIN_COMPONENT}(?:\\.${DOMAIN_COMPONENT})*|\\[(?:[a-fA-F0-9:]+)\\])`;
const DOMAIN = `${HOST}(?::[0-9]+)?`;
const TAG = "[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,127}";
const DIGEST = "[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*[:][0-9A-Fa-f]{32,}";
const REFERENCE = new RegExp(`^((?:${DOMAIN}/)?${REMOTE_NAME})(?::(${TAG}))?(?:@(${DIGEST}))?$`);
const NAME = new RegExp(`^(?:(${DOMAIN})/)?(${REMOTE_NAME})$`);
const IDENTIFIER = /^[a-f0-9]{64}$/;
const MAX_PATH_LENGTH = 255;

/** The familiar forms, which need no look at the grammar: `node`, `node:20-alpine`. */
const FAMILIAR = /^[a-z0-9]+(?:-[a-z0-9]+)*(?::[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,100})?$/;

/**
 * An image name as BuildKit normalizes it: `node` is `docker.io/library/node:latest`; as
 * `reference.ParseNormalizedNamed` and `TagNameOnly`, with their messages.
 */
export function normalizeImage(written: string): Result<string> {
  if (isFamiliar(written)) return ok(`docker.io/library/${written}${written.includes(":") ? "" : ":latest"}`);
  if (IDENTIFIER.test(written))
    return fail(`invalid repository name (${written}), cannot specify 64-byte hexadecimal strings`);
  const { domain, remainder } = splitDomain(written);
  const remote = remainder.split(":", 1)[0] ?? "";
  if (toLower(remote) !== remote)
    return fail(`invalid reference format: repository name (${remote}) must be lowercase`);
  return parseReference(`${domain}/${remainder}`);
}

const HUB_PREFIX = /^docker\.io\/(?:library\/(?=[^/]*$))?/;

/**
 * An image name as people write it, without `:latest`: `docker.io/library/alpine:latest` is `alpine`; as
 * `reference.FamiliarString`.
 */
export function familiarName(written: string): Result<string> {
  const image = normalizeImage(written);
  return image.ok ? ok(image.value.replace(HUB_PREFIX, "").replace(/:latest$/, "")) : image;
}

/** Parses `NAME:TAG@DIGEST`, the name being that of a store; as `reference.Parse`. */
export function parseLayoutReference(text: string): Result<{ readonly name: string; readonly digest: string }> {
  const parsed = parseReference(text);
  if (!parsed.ok) return parsed;
  const [name = "", digest = ""] = parsed.value.split("@");
  return ok({ name, digest });
}

/** Whether BuildKit takes a text for an image name. */
export function isImageName(written: string): boolean {
  return isFamiliar(written) || normalizeImage(written).ok;
}

function isFamiliar(written: string): boolean {
  return written.length < 64 && FAMILIAR.test(written);
}

function parseReference(text: string): Result<string> {
  const match = REFERENCE.exec(text);
  if (!match)
    return fail(REFERENCE.test(toLower(text)) ? "repository name must be lowercase" : "invalid reference format");
  const [, name = "", tag, digest] = match;
  const path = NAME.exec(name)?.[2] ?? name;
  if (path.length > MAX_PATH_LENGTH) return fail(`repository name must not be more than ${MAX_PATH_LENGTH} characters`);
  if (digest !== undefined) {
    const problem = checkDigest(digest);
    if (problem !== "") return fail(problem);
  }
  const suffix = (tag === undefined ? "" : `:${tag}`) + (digest === undefined ? "" : `@${digest}`);
  return ok(name + (suffix || ":latest"));
}

function splitDomain(written: string): { domain: string; remainder: string } {
  const slash = written.indexOf("/");
  const first = written.slice(0, Math.max(slash, 0));
  const isDomain =
    slash >= 0 && (first === "localhost" || first.includes(".") || first.includes(":") || toLower(first) !== first);
  const domain = !isDomain || first === "index.docker.io" ? "docker.io" : first;
  const remainder = isDomain ? written.slice(slash + 1) : written;
  return { domain, remainder: domain === "docker.io" && !remainder.includes("/") ? `library/${remainder}` : remainder };
}
