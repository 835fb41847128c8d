import { createDirectory, DIRECTORY_MODE, type DirectoryNode, type FileNode } from "./file-node.ts";

/** A lookup that ends in no node: nothing there, or something above it isn't a directory. */
export type Missing = "absent" | "not a directory";

/**
 * A file system in memory. Copies share what neither has changed. Paths are absolute and clean; links on the way are
 * not followed, so they are resolved before (`resolvePath`).
 */
export class FileTree {
  private root: DirectoryNode;
  private key: object = {};
  /** The directory that was written to last, which is this tree's own: the next file mostly goes there, too. */
  private lastParent: { readonly path: string; readonly directory: DirectoryNode } | null = null;

  constructor(root?: DirectoryNode) {
    this.root = root ?? createDirectory(DIRECTORY_MODE, this.key);
  }

  /** A tree with the same content: what either changes later, the other does not see. */
  copy(): FileTree {
    // neither owns the directories any longer
    this.key = {};
    this.lastParent = null;
    return new FileTree(this.root);
  }

  get top(): DirectoryNode {
    return this.root;
  }

  /** As `os.Lstat`. */
  find(path: string): FileNode | Missing {
    const slash = path.lastIndexOf("/");
    const { lastParent } = this;
    if (lastParent && slash === lastParent.path.length && path.startsWith(lastParent.path) && slash + 1 < path.length)
      return lastParent.directory.children.get(path.slice(slash + 1)) ?? "absent";
    let node: FileNode = this.root;
    for (let at = 0; at < path.length; ) {
      const end = path.indexOf("/", at);
      const name = path.slice(at, end < 0 ? path.length : end);
      at = end < 0 ? path.length : end + 1;
      if (name === "") continue;
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
    const slash = path.lastIndexOf("/");
    const name = path.slice(slash + 1);
    const parentPath = path.slice(0, Math.max(0, slash));
    const parent =
      this.lastParent?.path === parentPath ? this.lastParent.directory : this.ownDirectory(namesOf(parentPath));
    if (name === "" || !parent) return;
    const before = parent.children.get(name);
    if (!before) parent.sorted = null;
    parent.children.set(name, node);
    this.lastParent = before?.kind === "directory" ? null : { path: parentPath, directory: parent };
  }

  remove(path: string): void {
    const names = namesOf(path);
    const name = names.pop();
    const parent = this.ownDirectory(names);
    this.lastParent = null;
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
