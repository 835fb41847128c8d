import { parseBool } from "../../parse/numbers.ts";
import { quote } from "../../text/quote.ts";
import { joinPath } from "../../text/path.ts";
import { parseQuery, parseUrl, type Url } from "./url.ts";

/** A git repository as a source of ADD. */
export interface GitReference {
  readonly remote: string;
  readonly scheme: string;
  readonly host: string;
  readonly path: string;
  readonly ref: string;
  readonly subdir: string;
  readonly checksum: string;
  readonly keepGitDir: boolean | undefined;
  readonly submodules: boolean | undefined;
  readonly fetchByCommit: boolean;
}

export type GitParse =
  | { readonly kind: "git"; readonly reference: GitReference }
  /** It is a git repository, but its query is wrong. */
  | { readonly kind: "invalid"; readonly message: string }
  | { readonly kind: "none" };

type Draft = { -readonly [Key in keyof GitReference]: GitReference[Key] };

const NONE: GitParse = { kind: "none" };
const PROTOCOL = /^[a-zA-Z0-9]+:\/\//;
const SCP_STYLE = /^([a-zA-Z0-9\-_]+)@([a-zA-Z0-9\-.]+):([^\n]*?)(?:\?([^\n]*?))?(?:#([^\n]*))?$/;

/**
 * Tells whether a source of ADD or COPY is a git repository; as BuildKit's `ParseGitRef`. `github.com/…` without a
 * scheme counts as a path, as it does for ADD.
 */
export function parseGitReference(text: string): GitParse {
  // a URL and an address of ssh have one
  if (!text.includes(":")) return NONE;
  if (text.startsWith("./") || text.startsWith("../") || text.startsWith("github.com/")) return NONE;
  if (PROTOCOL.test(text)) return fromUrl(text);
  const scp = SCP_STYLE.exec(text);
  if (!scp) return NONE;
  const [, user = "", host = "", path = "", query = "", fragment = ""] = scp;
  if (!parseQuery(query).isValid) return NONE;
  return finish(`${user}@${host}:${path}`, "ssh", host, path, query, fragment);
}

/** Whether a source is loaded from the web as a file; a repository whose query is wrong counts as one. */
export function isHttpSource(source: string): boolean {
  return /^https?:\/\//.test(source) && parseGitReference(source).kind !== "git";
}

function fromUrl(text: string): GitParse {
  const url = parseUrl(text);
  if (!url || !["http", "https", "ssh", "git"].includes(url.scheme)) return NONE;
  if (isHttp(url) && !url.path.endsWith(".git")) return NONE;
  return finish(url.bare, url.scheme, url.host, url.path, url.query, url.fragment);
}

function isHttp({ scheme }: Url): boolean {
  return scheme === "http" || scheme === "https";
}

function finish(remote: string, scheme: string, host: string, path: string, query: string, fragment: string): GitParse {
  const colon = fragment.indexOf(":");
  const reference: Draft = {
    remote,
    scheme,
    host,
    path,
    ref: colon < 0 ? fragment : fragment.slice(0, colon),
    subdir: colon < 0 ? "" : joinPath("/", fragment.slice(colon + 1)).slice(1),
    checksum: "",
    keepGitDir: undefined,
    submodules: undefined,
    fetchByCommit: false,
  };
  const message = readQuery(reference, parseQuery(query).pairs);
  return message === "" ? { kind: "git", reference } : { kind: "invalid", message };
}

/** Reads the query into `reference`; the message of the first mistake, or "". As `loadQuery`. */
function readQuery(reference: Draft, query: ReadonlyMap<string, readonly string[]>): string {
  let tag = "";
  let branch = "";
  for (const [key, values] of query) {
    const isFlag = key === "submodules" || key === "keep-git-dir" || key === "fetch-by-commit";
    const value = values[0] ?? "";
    if (values.length > 1) return `query ${quote(key)} has multiple values`;
    if (value === "" && !isFlag) return `query ${quote(key)} has no value`;
    if (isFlag) {
      const flag = value === "" ? true : parseBool(value);
      if (flag === undefined) return `invalid ${key} value: ${quote(value)}`;
      if (key === "submodules") reference.submodules = flag;
      else if (key === "keep-git-dir") reference.keepGitDir = flag;
      else reference.fetchByCommit = flag;
      continue;
    }
    switch (key) {
      case "ref":
      case "subdir": {
        const known = reference[key];
        if (known !== "" && known !== value) return `${key} conflicts: ${quote(known)} vs ${quote(value)}`;
        reference[key] = value;
        break;
      }
      case "tag":
        tag = value;
        break;
      case "branch":
        branch = value;
        break;
      case "checksum":
      case "commit":
        reference.checksum = value;
        break;
      case "mtime":
        if (value !== "checkout" && value !== "commit")
          return `invalid mtime value: ${quote(value)} (must be "checkout" or "commit")`;
        break;
      default:
        return `unexpected query ${quote(key)}`;
    }
  }
  return (
    setFullRef(reference, tag, "refs/tags/") ||
    (tag && branch && "branch conflicts with tag") ||
    setFullRef(reference, branch, "refs/heads/")
  );
}

function setFullRef(reference: Draft, name: string, prefix: string): string {
  if (name === "") return "";
  const full = name.startsWith(prefix) ? name : prefix + name;
  if (reference.ref !== "" && reference.ref !== full) return `ref conflicts: ${quote(reference.ref)} vs ${quote(full)}`;
  reference.ref = full;
  return "";
}
