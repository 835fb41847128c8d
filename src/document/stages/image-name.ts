import { cutEnd } from "./cut-middle.ts";

/** How much of a digest tells two images apart at a glance. */
const DIGEST_LENGTH = 7;

/**
 * The name people use for an image: `node:20` for `docker.io/library/node:20`, without `:latest`, the digest cut short.
 * Names longer than `most` characters lose first the digest, then the registry, then the folders, then their end.
 */
export function imageName(ref: string, most = Infinity): string {
  const familiar = ref
    .replace(/^docker\.io\/library\//, "")
    .replace(/^docker\.io\//, "")
    .replace(/:latest$/, "")
    .replace(
      /@(sha\d+):([0-9a-f]+)$/,
      (_, algorithm: string, digest: string) => `@${algorithm}:${digest.slice(0, DIGEST_LENGTH)}`,
    );
  // A tag names the version already; the digest only pins it.
  const untied = familiar.replace(/(:[^/@]+)@.*$/, "$1@…");
  const local = untied.replace(/^[^/]*[.:][^/]*\//, "");
  const last = untied.slice(untied.lastIndexOf("/") + 1);
  const candidates = [familiar, untied, local, last === untied ? untied : `…/${last}`];
  return candidates.find((name) => name.length <= most) ?? cutEnd(last, most);
}

/** The last word of an image's name, without its version: what is left of it from afar. */
export function imageShortName(ref: string): string {
  const [name = ""] = ref.split("@");
  const last = name.slice(name.lastIndexOf("/") + 1);
  return last.replace(/:.*$/, "");
}

/** The last word of an address: the file of a download, the name of a repository; the host if there is no path. */
export function urlShortName(url: string): string {
  const place = url.replace(/^[a-z+]+:\/\//, "").replace(/[?#].*$/, "");
  const path = place.replace(/\/+$/, "");
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.git$/, "");
}
