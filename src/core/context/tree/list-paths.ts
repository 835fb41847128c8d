import { compareBytes } from "../../text/compare.ts";
import { type FileNode, sortedNames } from "./file-node.ts";

/** All paths below a directory by bytes, directories with `/` at the end; "." for anything else. */
export function listPaths(node: FileNode): string[] {
  if (node.kind !== "directory") return ["."];
  const paths: string[] = [];
  addPaths(node, "", paths);
  return paths.toSorted(compareBytes);
}

function addPaths(node: FileNode, prefix: string, paths: string[]): void {
  if (node.kind !== "directory") return;
  for (const name of sortedNames(node)) {
    const child = node.children.get(name);
    if (!child) continue;
    const path = prefix + name;
    paths.push(child.kind === "directory" ? `${path}/` : path);
    addPaths(child, `${path}/`, paths);
  }
}
