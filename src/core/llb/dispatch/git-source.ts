import { joinPath } from "../../text/path.ts";
import type { GitReference } from "../../resolve/references/git-reference.ts";
import type { Vertex } from "../vertex.ts";

/** The source vertex of a git repository; as `llb.Git`. */
export function toGitVertex(
  reference: GitReference,
  place: Pick<Vertex, "name" | "stage" | "line">,
  keepsGitDir: boolean,
  checksum: string,
): Vertex {
  const { remote, scheme, host, path, ref, subdir, submodules, fetchByCommit } = reference;
  let id = host + joinPath("/", path);
  if (ref !== "" || subdir !== "") id += `#${ref}${subdir === "" ? "" : `:${subdir}`}`;
  const attrs: Record<string, string> = {
    "git.authheadersecret": "GIT_AUTH_HEADER",
    "git.authtokensecret": "GIT_AUTH_TOKEN",
    "git.fullurl": remote,
  };
  if (keepsGitDir) attrs["git.keepgitdir"] = "true";
  if (scheme === "ssh") attrs["git.mountsshsock"] = "default";
  if (checksum !== "") attrs["git.checksum"] = checksum;
  if (submodules === false) attrs["git.skipsubmodules"] = "true";
  if (fetchByCommit) attrs["git.fetchbycommit"] = "true";
  return { kind: "source", ...place, identifier: `git://${id}`, attrs, platform: "", step: -1 };
}
