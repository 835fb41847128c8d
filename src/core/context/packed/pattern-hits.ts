import type { IgnorePattern } from "../dockerignore.ts";
import { childRange, findEntry, isDirectory, type PackedFolder } from "./packed-folder.ts";

/** More hits than this, over all patterns, are found again when they are asked for again. */
const MAX_KEPT = 8_000_000;

/**
 * The entries of one folder that each pattern takes by itself, whatever the others say. Those of patterns that the last
 * two ignore texts had are kept: a keystroke usually changes one pattern.
 */
export class PatternHits {
  private readonly folder: PackedFolder;
  private readonly paths: readonly string[];
  private last = new Map<string, Uint32Array>();
  private present = new Map<string, Uint32Array>();
  private kept = 0;

  constructor(folder: PackedFolder, paths: readonly string[]) {
    this.folder = folder;
    this.paths = paths;
  }

  /** Begins with the patterns of another text. */
  startText(): void {
    this.last = this.present;
    this.present = new Map();
    this.kept = 0;
    for (const hits of this.last.values()) this.kept += hits.length;
  }

  /** In ascending order; null for a pattern that turns out to be none. */
  of({ text, test }: Pick<IgnorePattern, "text" | "test">): Uint32Array | null {
    const known = this.present.get(text) ?? this.last.get(text);
    const hits = known ?? this.find(text, test);
    if (hits === null) return null;
    if (!this.present.has(text) && (known !== undefined || this.kept + hits.length <= MAX_KEPT)) {
      this.present.set(text, hits);
      if (known === undefined) this.kept += hits.length;
    }
    return hits;
  }

  private find(text: string, test: IgnorePattern["test"]): Uint32Array | null {
    if (test(this.paths[0] ?? "") === null) return null;
    const place = placeOf(text);
    const found: number[] = [];
    if (place === null) {
      for (let entry = 1; entry < this.folder.count; entry++) {
        const isHit = test(this.paths[entry] ?? "");
        if (isHit === null) return null;
        if (isHit) found.push(entry);
      }
      return Uint32Array.from(found);
    }
    const start = place.directory === "" ? 0 : findEntry(this.folder, place.directory);
    if (start >= 0 && !this.collect(start, place.depth, test, found)) return null;
    return Uint32Array.from(found.toSorted((one, other) => one - other));
  }

  /** Whether all could be tested of what is so many levels below a directory. */
  private collect(directory: number, depth: number, test: IgnorePattern["test"], found: number[]): boolean {
    const [first, end] = childRange(this.folder, directory);
    for (let child = first; child < end; child++) {
      if (depth > 1) {
        if (isDirectory(this.folder, child) && !this.collect(child, depth - 1, test, found)) return false;
        continue;
      }
      const isHit = test(this.paths[child] ?? "");
      if (isHit === null) return false;
      if (isHit) found.push(child);
    }
    return true;
  }
}

/** Where all that a pattern can take lies: so many levels below a directory. */
interface Place {
  readonly directory: string;
  readonly depth: number;
}

/** Whatever has another meaning in an expression of Go than in a path, and two stars, which go through any depth. */
const OPEN = /[[\]{}|^\\\n\uFEFF]|\*\*|\p{Surrogate}/u;

/** Null for a pattern that may take something anywhere. */
function placeOf(text: string): Place | null {
  if (OPEN.test(text)) return null;
  const wildcard = text.search(/[*?]/);
  const slash = wildcard < 0 ? text.lastIndexOf("/") : text.lastIndexOf("/", wildcard);
  const directory = text.slice(0, Math.max(slash, 0));
  return { directory, depth: text.slice(slash + 1).split("/").length };
}
