import type { Touched } from "../context/copy/make-directories.ts";
import type { PlainNode } from "../context/tree/file-node.ts";
import type { FileTree } from "../context/tree/file-tree.ts";
import { compareBytes } from "../text/compare.ts";
import type { LandedFile } from "./target-files.ts";

function withoutSlash({ path }: LandedFile): string {
  return path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
}

function isArchive({ entries }: PlainNode): boolean {
  return entries.length > 0;
}

/** By path, a directory as if it had no `/` at the end. */
export function sortLanded(files: readonly LandedFile[]): LandedFile[] {
  return files.toSorted((left, right) => compareBytes(withoutSlash(left), withoutSlash(right)));
}

/** What an action left behind, in the order in which it was written. */
export function landedFiles(tree: FileTree, touched: Touched): LandedFile[] {
  const files: LandedFile[] = [];
  for (const [path, modeBefore] of touched) {
    const node = tree.find(path);
    if (typeof node === "string") continue;
    switch (node.kind) {
      case "directory":
        if (node.mode === modeBefore) break;
        files.push({
          path: path === "/" ? path : `${path}/`,
          kind: node.kind,
          from: "",
          source: "",
          mode: node.mode,
          size: 0,
        });
        break;
      case "link":
        files.push({ path, kind: node.kind, from: node.target, source: node.origin ?? "", mode: -1, size: 0 });
        break;
      case "file":
        files.push({
          path,
          kind: isArchive(node) ? "archive" : "file",
          from: node.origin,
          source: node.origin,
          mode: node.mode,
          size: node.size,
        });
    }
  }
  return files;
}
