import type { DirectoryNode } from "../tree/file-node.ts";
import type { FilteredDirectory } from "./known-filter.ts";
import type { UnpackedFolder } from "./unpack-tree.ts";

interface KnownVisitor {
  /** A directory of the folder as it is, by entry. */
  readonly whole: (entry: number) => void;
  /** A directory of which something is left out, without those in it. */
  readonly part: (directory: FilteredDirectory) => void;
}

/** Goes through a directory that is one of the folder, as it is or filtered; false for any other. */
export function walkKnown(
  { filter, entryOf }: Pick<UnpackedFolder, "filter" | "entryOf">,
  directory: DirectoryNode,
  { whole, part }: KnownVisitor,
): boolean {
  const waiting = [directory];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const filtered = filter.contentOf(at);
    const entry = filtered?.entry ?? entryOf.get(at);
    if (entry === undefined) return false;
    if (!filtered) {
      whole(entry);
      continue;
    }
    part(filtered);
    for (const below of filtered.directories) waiting.push(below);
  }
  return true;
}
