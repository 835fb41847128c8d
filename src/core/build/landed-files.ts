import type { Touched } from "../context/copy/touched.ts";
import type { DirectoryNode, FileNode, PlainNode } from "../context/tree/file-node.ts";
import type { FileTree } from "../context/tree/file-tree.ts";
import { compareBytes } from "../text/compare.ts";
import type { LandedFile, LandedPart } from "./target-files.ts";

function withoutSlash({ path }: LandedFile): string {
  return path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
}

function isArchive({ entries }: PlainNode): boolean {
  return entries.length > 0;
}

/** Each file by path, a directory as if it had no `/` at the end. */
export function sortLanded(parts: readonly LandedPart[]): LandedFile[] {
  const files: LandedFile[] = [];
  for (const part of parts) {
    if (part.kind === "whole") landWhole(part.path, part.directory, files);
    else files.push(part);
  }
  return files.toSorted((left, right) => compareBytes(withoutSlash(left), withoutSlash(right)));
}

/** What an action left behind, in the order in which it was written. */
export function landedFiles(tree: FileTree, touched: Touched): LandedPart[] {
  const files: LandedPart[] = [];
  const changed = new Set<string>();
  for (const [path, before] of touched.entries) {
    const node = tree.find(path);
    if (typeof before !== "object" || before === null) {
      if (typeof node !== "string" && !changed.has(path)) land(path, node, before, files);
    } else if (node === before) files.push({ kind: "whole", path, directory: before });
    else {
      // something was written into it afterwards
      for (const below of pathsOf(path, before)) {
        const later = tree.find(below);
        if (typeof later !== "string") land(below, later, null, files);
        changed.add(below);
      }
    }
  }
  return files;
}

function landWhole(path: string, node: FileNode, files: LandedFile[]): void {
  land(path, node, null, files);
  if (node.kind === "directory") for (const [name, child] of node.children) landWhole(`${path}/${name}`, child, files);
}

function pathsOf(path: string, directory: DirectoryNode): string[] {
  const found = [...directory.children].flatMap(([name, child]) =>
    child.kind === "directory" ? pathsOf(`${path}/${name}`, child) : [`${path}/${name}`],
  );
  return [path, ...found];
}

function land(path: string, node: FileNode, modeBefore: number | null, files: LandedPart[]): void {
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
