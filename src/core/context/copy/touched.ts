import { countBelow, type DirectoryNode } from "../tree/file-node.ts";

/** What an action writes, and whose mode it changes. */
export class Touched {
  /** What it writes or changes so far. */
  size = 0;
  private paths = new Map<string, number | null | DirectoryNode>();

  /** Notes a path, unless it is noted; with the mode of a directory that was there before. */
  note(path: string, modeBefore: number | null): void {
    if (this.paths.has(path)) return;
    this.paths.set(path, modeBefore);
    this.size++;
  }

  /** Notes a directory that has been put where nothing was, with all that is in it. */
  noteWhole(path: string, directory: DirectoryNode): void {
    this.paths.set(path, directory);
    this.size += countBelow(directory) + 1;
  }

  /** The paths in the order in which they were noted; a directory stands for all below it. */
  get entries(): ReadonlyMap<string, number | null | DirectoryNode> {
    return this.paths;
  }
}
