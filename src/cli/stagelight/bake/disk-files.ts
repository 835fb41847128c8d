import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

const MAX_FILE_BYTES = 1024 * 1024;
const MAX_LISTED = 20_000;
const UNLISTED = new Set([".git", "node_modules"]);

/** The text files of a folder by their paths, each read when it is asked for; "-" is standard input. */
export class DiskFiles implements ReadonlyMap<string, string> {
  private readonly folder: string;
  private readonly input: string | undefined;

  constructor(folder: string, input?: string) {
    this.folder = folder;
    this.input = input;
  }

  get(path: string): string | undefined {
    if (path === "-") return this.input;
    try {
      const full = resolve(this.folder, path);
      const stats = statSync(full);
      return stats.isFile() && stats.size <= MAX_FILE_BYTES ? readFileSync(full, "utf8") : undefined;
    } catch {
      return undefined;
    }
  }

  has(path: string): boolean {
    if (path === "-") return this.input !== undefined;
    return statSync(resolve(this.folder, path), { throwIfNoEntry: false })?.isFile() ?? false;
  }

  /** The paths below the folder, at most 20,000. */
  *keys(): MapIterator<string> {
    let listed = 0;
    const pending = [""];
    for (let path = pending.pop(); path !== undefined && listed < MAX_LISTED; path = pending.pop()) {
      for (const entry of listFolder(join(this.folder, path))) {
        const own = path === "" ? entry.name : `${path}/${entry.name}`;
        if (entry.isDirectory() && !UNLISTED.has(entry.name)) pending.push(own);
        else if (entry.isFile() && ++listed <= MAX_LISTED) yield own;
      }
    }
  }

  *values(): MapIterator<string> {
    for (const [, text] of this) yield text;
  }

  *entries(): MapIterator<[string, string]> {
    for (const path of this.keys()) {
      const text = this.get(path);
      if (text !== undefined) yield [path, text];
    }
  }

  [Symbol.iterator](): MapIterator<[string, string]> {
    return this.entries();
  }

  forEach(visit: (text: string, path: string, files: ReadonlyMap<string, string>) => void): void {
    for (const [path, text] of this) visit(text, path, this);
  }

  get size(): number {
    return [...this.keys()].length;
  }
}

function listFolder(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
