import { createDirectory, DIRECTORY_MODE, type DirectoryNode, type FileNode } from "./file-node.ts";

/** A lookup that ends in no node: nothing there, or something above it is no directory. */
export type Missing = "absent" | "not a directory";

/**
 * A file system in memory. Copies share what neither has changed. Paths are absolute and clean; links on the way are
 * not followed, so they are resolved before (`resolvePath`).
 */
export class FileTree {
  private root: DirectoryNode;
  private key: object = {};

  constructor(root?: DirectoryNode) {
    this.root = root ?? createDirectory(DIRECTORY_MODE, this.key);
  }

  /** A tree with the same content: what either changes later, the other does not see. */
  copy(): FileTree {
    // neither owns the directories any longer
    this.key = {};
    return new FileTree(this.root);
  }

  get top(): DirectoryNode {
    return this.root;
  }

  /** As `os.Lstat`. */
  find(path: string): FileNode | Missing {
    let node: FileNode = this.root;
    for (const name of namesOf(path)) {
      if (node.kind === "file") return "not a directory";
      if (node.kind === "link") return "absent";
      const child: FileNode | undefined = node.children.get(name);
      if (!child) return "absent";
      node = child;
    }
    return node;
  }

  /** Puts a node into a directory that exists. */
  set(path: string, node: FileNode): void {
    const names = namesOf(path);
    const name = names.pop();
    if (name === undefined) {
      if (node.kind === "directory") this.root = node;
      return;
    }
    const parent = this.ownDirectory(names);
    if (!parent) return;
    if (!parent.children.has(name)) parent.sorted = null;
    parent.children.set(name, node);
  }

  remove(path: string): void {
    const names = namesOf(path);
    const name = names.pop();
    const parent = this.ownDirectory(names);
    if (name === undefined || !parent) return;
    parent.sorted = null;
    parent.children.delete(name);
  }

  makeDirectory(path: string, mode: number): void {
    this.set(path, createDirectory(mode, this.key));
  }

  setMode(path: string, mode: number): void {
    const directory = this.ownDirectory(namesOf(path));
    if (directory) directory.mode = mode;
  }

  /** The directory, copied with all above it where another tree shares it. */
  private ownDirectory(names: readonly string[]): DirectoryNode | null {
    this.root = this.own(this.root);
    let directory = this.root;
    for (const name of names) {
      const child = directory.children.get(name);
      if (child?.kind !== "directory") return null;
      const owned = this.own(child);
      if (owned !== child) directory.children.set(name, owned);
      directory = owned;
    }
    return directory;
  }

  private own(directory: DirectoryNode): DirectoryNode {
    if (directory.owner === this.key) return directory;
    const { mode, children, sorted } = directory;
    return { kind: "directory", mode, owner: this.key, children: new Map(children), sorted };
  }
}

function namesOf(path: string): string[] {
  return path.split("/").filter((name) => name !== "");
}
