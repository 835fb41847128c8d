import { joinPath } from "../../text/path.ts";
import { fail, ok, type Result } from "../../text/result.ts";
import type { FileTree } from "./file-tree.ts";

const MAX_LINKS = 255;

/** The path with all links on it followed, none of which leaves the tree; as containerd's `fs.RootPath`. */
export function resolvePath(tree: FileTree, path: string): Result<string> {
  const walk = { links: 0 };
  let current = path;
  for (;;) {
    const before = walk.links;
    const walked = walkLinks(tree, current, walk);
    if (!walked.ok) return walked;
    const next = walked.value;
    if (before !== walk.links) {
      current = next;
      continue;
    }
    const absolute = joinPath("/", next);
    if (next === absolute) return ok(absolute);
    current = absolute;
  }
}

const TOO_MANY_LINKS = fail("too many links");

/** Follows one link at most in each part, from left to right; as `walkLinks`. */
function walkLinks(tree: FileTree, path: string, walk: { links: number }): Result<string> {
  let parent = "/";
  for (const name of path.split("/")) {
    if (name === "") continue;
    const place = joinPath("/", parent, name);
    if (walk.links > MAX_LINKS) return TOO_MANY_LINKS;
    const node = tree.find(place);
    if (node === "not a directory") return fail(`lstat ${place}: ${node}`);
    if (typeof node === "string" || node.kind !== "link") {
      parent = place;
      continue;
    }
    walk.links++;
    parent = node.target.startsWith("/") ? node.target : joinPath(parent, node.target);
  }
  return ok(parent);
}
