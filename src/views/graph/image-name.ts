import { cutMiddle } from "./cut-middle.ts";

/** How much of a digest tells two images apart at a glance. */
const DIGEST_LENGTH = 7;

/**
 * The name people use for an image: `node:20` for `docker.io/library/node:20`, the digest cut short. Names longer than
 * `most` characters lose first the registry and the folders, then their middle.
 */
export function imageName(ref: string, most = Infinity): string {
  const familiar = ref
    .replace(/^docker\.io\/library\//, "")
    .replace(/^docker\.io\//, "")
    .replace(
      /@(sha\d+):([0-9a-f]+)$/,
      (_, algorithm: string, digest: string) => `@${algorithm}:${digest.slice(0, DIGEST_LENGTH)}`,
    );
  if (familiar.length <= most) return familiar;
  // A tag names the version already; the digest only pins it.
  const untied = familiar.replace(/(:[^/@]+)@.*$/, "$1@…");
  if (untied.length <= most) return untied;
  const last = untied.slice(untied.lastIndexOf("/") + 1);
  return cutMiddle(last === untied ? untied : `…/${last}`, most);
}
