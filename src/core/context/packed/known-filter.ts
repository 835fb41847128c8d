import { createDirectory, type DirectoryNode, type FileNode, withoutContent } from "../tree/file-node.ts";
import type { EntryDecisions } from "./decide-entries.ts";
import { childRange, type PackedFolder } from "./packed-folder.ts";

/** A directory of which something is left out, by entry. */
export interface FilteredDirectory {
  readonly entry: number;
  readonly files: readonly number[];
  /** Those of `files` that are sent without their content. */
  readonly empty: ReadonlySet<number>;
  readonly directories: readonly DirectoryNode[];
}

const NONE: ReadonlySet<number> = new Set();

/** Filters the directories of one folder; of those in which nothing changes, what is sent stays the same node. */
export class KnownFilter {
  private readonly folder: PackedFolder;
  private readonly paths: readonly string[];
  private readonly nodes: readonly FileNode[];
  private readonly known = new WeakMap<DirectoryNode, FilteredDirectory>();
  private sent: (DirectoryNode | null | undefined)[] = [];
  private decisions: EntryDecisions | null = null;
  private reached = "";

  constructor(folder: PackedFolder, paths: readonly string[], nodes: readonly FileNode[]) {
    this.folder = folder;
    this.paths = paths;
    this.nodes = nodes;
  }

  /** From now on decides so. `reached` says which directories that are left out are looked into all the same. */
  use(decisions: EntryDecisions, reached: string): void {
    const last = this.reached === reached ? this.decisions : null;
    if (last !== decisions) this.sent = last === null ? [] : this.unchanged(last, decisions);
    this.decisions = decisions;
    this.reached = reached;
  }

  private unchanged(last: EntryDecisions, next: EntryDecisions): (DirectoryNode | null | undefined)[] {
    const { count, parents } = this.folder;
    const { sent } = this;
    const isChanged = new Uint8Array(count);
    for (let entry = count - 1; entry > 0; entry--) {
      const isSame =
        (last.leftOutBy[entry] === 0) === (next.leftOutBy[entry] === 0) && last.isEmpty[entry] === next.isEmpty[entry];
      if (!isSame) isChanged[entry] = 1;
      if (isChanged[entry] === 0) continue;
      isChanged[parents[entry] ?? 0] = 1;
      sent[entry] = undefined;
    }
    return sent;
  }

  /** What is sent of a directory, null for nothing; `reaches` says which directories that are left out are looked into. */
  filter(entry: number, reaches: (directory: string) => boolean): DirectoryNode | null {
    const { decisions, nodes } = this;
    const node = nodes[entry];
    if (node?.kind !== "directory" || !decisions) return null;
    if (decisions.isTouched[entry] === 0) return node;
    const known = this.sent[entry];
    if (known !== undefined) return known;
    const isLeftOut = decisions.leftOutBy[entry] !== 0;
    const isSkipped = isLeftOut && !reaches(`${this.paths[entry] ?? ""}/`);
    const made = isSkipped ? null : this.filterChildren(node, entry, decisions, reaches);
    const sent = made !== null && isLeftOut && made.children.size === 0 ? null : made;
    this.sent[entry] = sent;
    return sent;
  }

  private filterChildren(
    { mode }: DirectoryNode,
    directory: number,
    { leftOutBy, isEmpty }: EntryDecisions,
    reaches: (directory: string) => boolean,
  ): DirectoryNode {
    const { folder, nodes, paths } = this;
    const made = createDirectory(mode, {});
    const files: number[] = [];
    const directories: DirectoryNode[] = [];
    let empty: Set<number> | null = null;
    const [first, end] = childRange(folder, directory);
    const nameStart = directory === 0 ? 0 : (paths[directory] ?? "").length + 1;
    for (let entry = first; entry < end; entry++) {
      const node = nodes[entry];
      if (node === undefined) continue;
      if (node.kind === "directory") {
        const sent = this.filter(entry, reaches);
        if (sent === null) continue;
        made.children.set((paths[entry] ?? "").slice(nameStart), sent);
        directories.push(sent);
      } else if (leftOutBy[entry] === 0) {
        const hasContent = node.kind === "link" || isEmpty[entry] === 0;
        made.children.set((paths[entry] ?? "").slice(nameStart), hasContent ? node : withoutContent(node));
        files.push(entry);
        if (!hasContent) (empty ??= new Set()).add(entry);
      }
    }
    this.known.set(made, { entry: directory, files, empty: empty ?? NONE, directories });
    return made;
  }

  /** What is in a directory that came out of this; undefined for any other. */
  contentOf(sent: DirectoryNode): FilteredDirectory | undefined {
    return this.known.get(sent);
  }
}
