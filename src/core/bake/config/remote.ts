import { parseGitReference } from "../../resolve/references/git-reference.ts";

/** Whether a context is not of this machine: loaded from the web, or a git repository. */
export function isRemote(path: string): boolean {
  if (path.startsWith("https://") || path.startsWith("http://")) return true;
  // unlike for ADD, a repository of GitHub needs no scheme here
  return path.startsWith("github.com/") || parseGitReference(path).kind !== "none";
}
