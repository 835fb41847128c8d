import { compareBytes } from "../../text/compare.ts";
import type { ContextListing } from "../context-listing.ts";
import { packTree } from "./pack-tree.ts";
import type { EntryKind, PackedFolder } from "./packed-folder.ts";

/** One path of a folder, as a reader finds it. */
export interface FoundEntry {
  readonly kind: EntryKind;
  readonly size?: number;
  /** Permission bits; left out where they aren't known. */
  readonly mode?: number;
  /** The target of a link. */
  readonly target?: string;
  /** The names inside an archive. */
  readonly archive?: readonly string[];
}

interface Node extends FoundEntry {
  readonly name: string;
  readonly children: Map<string, Node>;
  size: number;
  files: number;
}

/** Collects the paths of a folder in any order, and packs them. */
export class FolderBuilder {
  /** Files, links and directories, without the folder itself. */
  count = 0;
  private readonly root = createNode("", { kind: "directory" });
  private lastParent: { readonly path: string; readonly node: Node } = { path: "", node: this.root };

  /** Takes a path from the folder; its directories come with it. What leads out of the folder is left out. */
  add(path: string, entry: FoundEntry): void {
    const clean = cleanNames(path);
    const name = clean?.at(-1);
    if (!clean || name === undefined) return;
    const parent = this.findParent(clean);
    const known = parent.children.get(name);
    if (!known) this.count++;
    const node = createNode(name, known && entry.kind !== "directory" && known.children.size > 0 ? known : entry);
    if (known) for (const [child, below] of known.children) node.children.set(child, below);
    parent.children.set(name, node);
    if (known) this.lastParent = { path: "", node: this.root };
  }

  /** Takes the only directory at the top as the folder itself, as archives have one; returns its name, null for none. */
  enterOnlyDirectory(): string | null {
    const [only, ...others] = this.root.children.values();
    if (!only || others.length > 0 || only.kind !== "directory") return null;
    this.root.children.clear();
    for (const [name, node] of only.children) this.root.children.set(name, node);
    this.count--;
    this.lastParent = { path: "", node: this.root };
    return only.name;
  }

  finish(): PackedFolder {
    sumUp(this.root);
    return packTree(this.root, {
      entryOf: (node) => node,
      childrenOf: ({ children }) => [...children.values()].toSorted(largestFirst),
    });
  }

  private findParent(names: readonly string[]): Node {
    const path = names.slice(0, -1).join("/");
    if (this.lastParent.path === path && path !== "") return this.lastParent.node;
    let node = this.root;
    for (const name of names.slice(0, -1)) {
      const known = node.children.get(name);
      const next = known?.kind === "directory" ? known : createNode(name, { kind: "directory" });
      if (!known) this.count++;
      if (next !== known) node.children.set(name, next);
      node = next;
    }
    this.lastParent = { path, node };
    return node;
  }
}

/** A listing of the kind that examples carry, packed. */
export function packListing(listing: ContextListing): PackedFolder {
  const builder = new FolderBuilder();
  for (const [path, { size, mode, link, tar }] of Object.entries(listing)) {
    const kind = path.endsWith("/") ? "directory" : link === undefined ? "file" : "link";
    builder.add(path, {
      kind,
      ...(size !== undefined && { size }),
      ...(mode !== undefined && { mode: Number.parseInt(mode, 8) || 0 }),
      ...(link !== undefined && { target: link }),
      ...(tar !== undefined && { archive: tar }),
    });
  }
  return builder.finish();
}

function createNode(name: string, entry: FoundEntry): Node {
  return { ...entry, name, children: new Map(), size: entry.size ?? 0, files: entry.kind === "directory" ? 0 : 1 };
}

/** The names in a path; null where it leads out of the folder. */
function cleanNames(path: string): readonly string[] | null {
  const names: string[] = [];
  for (const name of path.split("/")) {
    if (name === "" || name === ".") continue;
    if (name !== "..") names.push(name);
    else if (names.pop() === undefined) return null;
  }
  return names;
}

/** Adds up sizes and files, from the bottom; a folder can be deeper than the call stack. */
function sumUp(root: Node): void {
  const order = [root];
  for (const node of order) for (const child of node.children.values()) order.push(child);
  for (const node of order.toReversed()) {
    if (node.kind !== "directory") continue;
    node.size = 0;
    for (const child of node.children.values()) {
      node.size += child.size;
      node.files += child.files;
    }
  }
}

function largestFirst(left: Node, right: Node): number {
  return right.size - left.size || right.files - left.files || compareBytes(left.name, right.name);
}
