import type { DirectoryNode } from "./file-node.ts";
import { FileTree } from "./file-tree.ts";

/** One tree on top of the other, the last one wins; directories are merged. As BuildKit's merge operation. */
export function overlay(trees: readonly FileTree[]): FileTree {
  const [first = new FileTree(), ...others] = trees;
  const merged = first.copy();
  for (const { top } of others) addTo(merged, "", top);
  return merged;
}

function addTo(tree: FileTree, path: string, directory: DirectoryNode): void {
  for (const [name, node] of directory.children) {
    const place = `${path}/${name}`;
    const found = tree.find(place);
    if (node.kind !== "directory" || typeof found === "string" || found.kind !== "directory") {
      tree.set(place, node);
      continue;
    }
    tree.setMode(place, node.mode);
    addTo(tree, place, node);
  }
}
