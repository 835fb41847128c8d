import { DONE, fail, ok, type Result } from "../../text/result.ts";
import type { FileNode } from "../tree/file-node.ts";
import type { FileTree } from "../tree/file-tree.ts";
import type { Touched } from "./touched.ts";

/** Makes a directory and all above it; as `MkdirAll` of fsutil. The path is resolved. */
export function makeDirectories(tree: FileTree, path: string, mode: number, touched: Touched): Result<void> {
  const bare = path === "/" ? "" : path.replace(/\/+$/, "");
  for (let at = bare.indexOf("/", 1); ; at = bare.indexOf("/", at + 1)) {
    const place = at < 0 ? bare : bare.slice(0, at);
    const found = tree.find(place);
    if (typeof found !== "string" && found.kind !== "directory") return fail(`mkdir ${place}: not a directory`);
    if (typeof found === "string") {
      tree.makeDirectory(place, mode);
      touched.note(place, null);
    }
    if (at < 0) return DONE;
  }
}

/** A node, or what Linux says if there is none. */
export function findNode(tree: FileTree, path: string): Result<FileNode> {
  const found = tree.find(path);
  if (found === "absent") return fail("no such file or directory");
  return found === "not a directory" ? fail(found) : ok(found);
}
