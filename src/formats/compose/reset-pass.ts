import { goSyntax } from "#core/compose/value.ts";
import type { YamlList, YamlMap, YamlNode } from "./go-yaml/node.ts";

/** Values in all; aliases can make very many out of few. */
export const MAX_VALUES = 100_000;

/** Levels of values, those that aliases stand for too. */
export const MAX_DEPTH = 400;

type Path = readonly string[];

/** Where aliases of one value are. */
interface Seen {
  readonly paths: Path[];
  readonly ends: Set<number>;
  /** The places around them. */
  readonly starts: Set<number>;
}

/** The number of the document itself as a place. */
const TOP = 0;

/**
 * The pass in which compose-go looks for `!reset` and `!override` before it makes values of a document. It also finds keys
 * that are there twice, and aliases in what they stand for. What an alias stands for is looked at once only, and what
 * `!override` keeps not at all.
 */
export class ResetPass {
  readonly resets: Path[] = [];
  /** What `!reset` takes away. */
  readonly removed = new Set<YamlNode>();
  problem: string | undefined;
  readonly #line: number;
  readonly #seen = new Map<YamlNode, Seen>();
  /** The number of each place, by that of the place around it and its name there. */
  readonly #places = new Map<string, number>();
  /** Where a list or a map was looked at, the paths that were found in it, from there. */
  readonly #done = new Map<YamlNode, readonly Path[]>();
  #count = 0;
  #depth = 0;

  constructor(root: YamlNode) {
    this.#line = root.line;
    this.#visit(root, []);
  }

  /** Says what is wrong with the document as a whole. */
  #fail(message: string): void {
    this.problem ??= `yaml: construct errors:\n  line ${this.#line}: ${message}`;
  }

  #visit(node: YamlNode, written: Path): void {
    this.#count++;
    if (this.#count > MAX_VALUES) this.problem ??= "yaml: document contains excessive aliasing";
    if (this.#depth >= MAX_DEPTH) this.problem ??= "yaml: the document is nested too deeply";
    if (this.problem !== undefined) return;
    const path = withoutMerge(written);
    if (node.kind === "alias" && node.tag === "" && this.#isCycle(node.target, path)) return;
    const target = node.kind === "alias" ? node.target : node;
    if (target.tag === "!reset") this.removed.add(node);
    if (target.tag === "!reset" || target.tag === "!override") this.resets.push(path);
    else if (target.kind === "list" || target.kind === "map") this.#visitMembers(target, path);
  }

  #visitMembers(node: YamlList | YamlMap, path: Path): void {
    const known = this.#done.get(node);
    if (known !== undefined) {
      this.#count += known.length;
      for (const inner of known) this.resets.push([...path, ...inner]);
      return;
    }
    const start = this.resets.length;
    this.#depth++;
    if (node.kind === "list") for (const [at, item] of node.items.entries()) this.#visit(item, [...path, String(at)]);
    else this.#visitMap(node, path);
    this.#depth--;
    this.#done.set(
      node,
      this.resets.slice(start).map((found) => found.slice(path.length)),
    );
  }

  #visitMap(node: YamlMap, path: Path): void {
    const lines = new Map<string, number>();
    for (const [key, value] of node.entries) {
      const name = key.kind === "scalar" ? key.text : key.kind === "alias" ? key.name : "";
      const before = lines.get(name);
      if (before !== undefined)
        return this.#fail(`line ${key.line}: mapping key ${goSyntax(name)} already defined at line ${before}`);
      lines.set(name, key.line);
      this.#visit(value, [...path, name]);
      if (this.problem !== undefined) return;
    }
  }

  #isCycle(target: YamlNode, path: Path): boolean {
    const seen = this.#seen.get(target) ?? { paths: [], ends: new Set(), starts: new Set() };
    this.#seen.set(target, seen);
    const above = this.#placesOn(path);
    const end = above.pop() ?? TOP;
    const isCycle = seen.starts.has(end) || above.some((place) => seen.ends.has(place));
    if (isCycle) {
      const other = seen.paths.find(
        (one) => one.length !== path.length && (isPrefix(one, path) || isPrefix(path, one)),
      );
      this.#fail(`cycle detected: node at path ${path.join(".")} references node at path ${other?.join(".")}`);
    }
    // one that merges itself is found where its values are made
    const isMerged = seen.ends.has(end) && !this.#done.has(target);
    seen.paths.push(path);
    seen.ends.add(end);
    for (const place of above) seen.starts.add(place);
    return isCycle || isMerged;
  }

  /** The numbers of all places from the top to a path's end. */
  #placesOn(path: Path): number[] {
    let place = TOP;
    const places = [place];
    for (const name of path) {
      const key = `${place} ${name}`;
      place = this.#places.get(key) ?? this.#places.size + 1;
      this.#places.set(key, place);
      places.push(place);
    }
    return places;
  }
}

/** What is merged is where it is merged into. */
function withoutMerge(path: Path): Path {
  const at = path.indexOf("<<", 1);
  return at < 0 ? path : path.toSpliced(at, 1);
}

function isPrefix(start: Path, path: Path): boolean {
  return start.every((name, at) => name === path[at]);
}
