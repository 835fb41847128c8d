/** How much of a digest tells two images apart at a glance. */
const DIGEST_LENGTH = 7;
const LONGEST = 60;

/**
 * The image as people write it, `node:24` for `docker.io/library/node:24`, its digest cut short. Of what is longer than
 * `most` characters first the digest goes where a tag names the version, then the registry's host.
 */
export function shortImage(ref: string, most = LONGEST): string {
  const familiar = ref
    .replace(/^docker\.io\/(?:library\/)?/, "")
    .replace(
      /@(sha\d+):([0-9a-f]+)$/,
      (_, algorithm: string, digest: string) => `@${algorithm}:${digest.slice(0, DIGEST_LENGTH)}`,
    );
  if (familiar.length <= most) return familiar;
  const untied = familiar.replace(/(:[^/@]+)@.*$/, "$1@…");
  return untied.length <= most ? untied : untied.replace(/^[^/]*[.:][^/]*\//, "…/");
}

/**
 * An address without its scheme and its query, which says nothing to a reader and may hold a secret; of a Git address the
 * fragment stays, which is the commit or the branch. Of what is longer than `most` characters the folders between the
 * host and the last name go.
 */
export function shortUrl(url: string, most = LONGEST): string {
  const plain = url.replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").replace(/^[^/@]*@(?=[^/]*\/)/, "");
  const hash = plain.indexOf("#");
  const fragment = hash >= 0 && isGit(plain.slice(0, hash)) ? plain.slice(hash) : "";
  const address = hash < 0 ? plain : plain.slice(0, hash);
  const query = address.indexOf("?");
  const place = query < 0 ? address : address.slice(0, query);
  const whole = `${place}${query < 0 ? "" : "?…"}${fragment}`;
  if (whole.length <= most) return whole;
  const names = place.split("/").filter(Boolean);
  const [host = ""] = names;
  return names.length > 2 ? `${host}/…/${names.at(-1) ?? ""}${fragment}` : whole;
}

function isGit(address: string): boolean {
  return address.endsWith(".git") || address.startsWith("git@") || /^git(?:hub|lab)\.com\//.test(address);
}
