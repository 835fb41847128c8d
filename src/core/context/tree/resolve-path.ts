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
    if (node === "absent" && walk.links > 0 && isLoop(tree, place))
      return fail(`lstat ${place}: too many levels of symbolic links`);
    if (typeof node === "string" || node.kind !== "link") {
      parent = place;
      continue;
    }
    walk.links++;
    parent = node.target.startsWith("/") ? node.target : joinPath(parent, node.target);
  }
  return ok(parent);
}

/** Linux follows no more of them. */
const MAX_SYSTEM_LINKS = 40;

/** Whether Linux gives up on the links above a place, which it follows by itself. */
export function isLoop(tree: FileTree, path: string): boolean {
  let remaining = path.split("/");
  let current = "/";
  for (let links = 0; links <= MAX_SYSTEM_LINKS; ) {
    const name = remaining.shift();
    if (name === undefined) return false;
    const place = joinPath(current, name);
    const node = tree.find(place);
    if (typeof node === "string") return false;
    current = place;
    if (node.kind !== "link" || remaining.length === 0) continue;
    if (node.target.startsWith("/")) return false;
    links++;
    remaining = node.target.split("/").concat(remaining);
    current = place.slice(0, place.lastIndexOf("/")) || "/";
  }
  return true;
}
