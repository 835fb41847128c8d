import { ENTRY_KINDS, type EntryKind, type PackedFolder } from "./packed-folder.ts";

/** What is packed of an entry. */
export interface PackedEntry {
  readonly name: string;
  readonly kind: EntryKind;
  /** Permission bits; left out where they aren't known. */
  readonly mode?: number;
  readonly size: number;
  readonly files: number;
  /** The target of a link. */
  readonly target?: string;
  /** The names inside an archive. */
  readonly archive?: readonly string[];
}

/** How the entries of a tree are read. */
export interface TreeReader<Node> {
  readonly entryOf: (node: Node) => PackedEntry;
  /** In the order in which they are listed. */
  readonly childrenOf: (node: Node) => Iterable<Node>;
}

/** Packs a tree. The children of a directory follow each other. */
export function packTree<Node>(root: Node, { entryOf, childrenOf }: TreeReader<Node>): PackedFolder {
  const order = [root];
  const parents = [0];
  const firstChildren: number[] = [];
  for (let place = 0; place < order.length; place++) {
    const node = order[place];
    firstChildren.push(order.length);
    if (node === undefined) continue;
    for (const child of childrenOf(node)) {
      parents.push(place);
      order.push(child);
    }
  }
  const count = order.length;
  const folder = {
    count,
    nameEnds: new Uint32Array(count),
    parents: Uint32Array.from(parents),
    kinds: new Uint8Array(count),
    modes: new Int16Array(count),
    sizes: new Float64Array(count),
    fileCounts: new Uint32Array(count),
    firstChildren: Uint32Array.from(firstChildren),
    childCounts: new Uint32Array(count),
    links: new Map<number, string>(),
    archives: new Map<number, readonly string[]>(),
  };
  const names: string[] = [];
  let nameEnd = 0;
  for (const [place, node] of order.entries()) {
    const { name, kind, mode, size, files, target, archive } = entryOf(node);
    names.push(name);
    nameEnd += name.length;
    folder.nameEnds[place] = nameEnd;
    folder.kinds[place] = ENTRY_KINDS.indexOf(kind);
    folder.modes[place] = mode ?? -1;
    folder.sizes[place] = size;
    folder.fileCounts[place] = files;
    folder.childCounts[place] = (firstChildren[place + 1] ?? count) - (firstChildren[place] ?? count);
    if (target !== undefined) folder.links.set(place, target);
    if (archive !== undefined) folder.archives.set(place, archive);
  }
  return { ...folder, names: names.join("") };
}
