import { compareBytes } from "../../text/compare.ts";
import { joinPath } from "../../text/path.ts";
import { quote } from "../../text/quote.ts";
import { compileIgnorePatterns, type IgnoreMatcher } from "../dockerignore.ts";
import { matchPath } from "../match-path.ts";
import { matchWithParent, type ParentMatches } from "../match-patterns.ts";
import { sortedNames, type FileNode } from "../tree/file-node.ts";
import type { FileTree } from "../tree/file-tree.ts";
import { compilePlainWildcards } from "../plain-wildcards.ts";
import { mayMatchBelow, splitWildcards } from "../wildcards.ts";

/** What of a source a step's cache key is made from. */
export interface KeySelector {
  readonly path: string;
  readonly hasWildcard: boolean;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly required: readonly string[];
}

/**
 * Why no cache key can be made of these parts of a directory, none where it can: what is missing, or an invalid
 * pattern. As `contenthash.Checksum` for each selector; BuildKit ends with one of them.
 */
export function keyProblems(tree: FileTree, selectors: readonly KeySelector[]): string[] {
  return withoutNested(selectors)
    .map((selector) => (isPlain(selector) ? followProblem(tree, selector.path) : new KeyWalk(tree, selector).run()))
    .filter((problem) => problem !== "");
}

function isPlain({ hasWildcard, include, exclude }: KeySelector): boolean {
  return !hasWildcard && include.length === 0 && exclude.length === 0;
}

/** By path, without those below others that are taken whole; as `dedupeSelectors`. */
function withoutNested(selectors: readonly KeySelector[]): KeySelector[] {
  const plain = new Set(selectors.filter(isPlain).map(({ path }) => path));
  const isNested = ({ path }: KeySelector): boolean => {
    for (let at = path.lastIndexOf("/"); at >= 0; at = path.lastIndexOf("/", at - 1)) {
      const above = path.slice(0, at) || "/";
      if (above !== path && plain.has(above)) return true;
      if (at === 0) break;
    }
    return false;
  };
  return selectors
    .filter((selector) => !isPlain(selector) || !isNested(selector))
    .toSorted((left, right) => compareBytes(left.path, right.path));
}

const MAX_LINKS = 255;
const TOO_MANY_LINKS = "too many links";

/** The path of a root is "". */
function keyPath(path: string): string {
  return path === "/" ? "" : path;
}

function followProblem(tree: FileTree, written: string): string {
  const path = keyPath(joinPath("/", written));
  const found = follow(tree, path, true);
  if (found === null) return TOO_MANY_LINKS;
  return found.node ? "" : `${quote(path)}: not found`;
}

/** Follows links, never out of the tree; null for too many. What is missing on the way doesn't matter; as `getFollowLinks`. */
function follow(
  tree: FileTree,
  path: string,
  followsLast: boolean,
): { readonly path: string; readonly node: FileNode | null } | null {
  let current = "";
  let remaining = path.split("/").slice(1);
  let node: FileNode | null = tree.top;
  let links = 0;
  for (let part = remaining.shift(); part !== undefined; part = remaining.shift()) {
    if (part === "") continue;
    const next = keyPath(joinPath("/", current, part));
    const found = tree.find(next);
    node = typeof found === "string" ? null : found;
    const isLink = node?.kind === "link" && (followsLast || remaining.some((name) => name !== ""));
    if (node?.kind !== "link" || !isLink) {
      current = next;
      continue;
    }
    if (++links > MAX_LINKS) return null;
    remaining = node.target.split("/").concat(remaining);
    if (!node.target.startsWith("/")) continue;
    current = "";
    node = tree.top;
  }
  return { path: current, node };
}

/** A place in the tree as BuildKit keeps it: a directory comes twice, the second time as its header. */
interface Entry {
  readonly path: string;
  readonly node: FileNode;
  readonly isHeader: boolean;
}

interface Header {
  readonly path: string;
  readonly included: ParentMatches;
  readonly excluded: ParentMatches;
}

/** Goes through what a selector with a wildcard or filters takes; as `includedPaths`. */
class KeyWalk {
  private readonly tree: FileTree;
  private readonly selector: KeySelector;
  /** The selector's path, "" for the root. */
  private readonly path: string;
  /** The quick way for a path with a few stars; two of them in a row mean something else there. */
  private readonly matchesPlain: ((path: string) => boolean) | null;
  private include: IgnoreMatcher | null = null;
  private exclude: IgnoreMatcher | null = null;
  private readonly headers: Header[] = [];
  private readonly included: string[] = [];
  private readonly links: string[] = [];
  private lastMatch = "";
  private problem = "";

  constructor(tree: FileTree, selector: KeySelector) {
    this.tree = tree;
    this.selector = selector;
    this.path = keyPath(joinPath("/", selector.path));
    this.matchesPlain = this.path.includes("**") ? null : compilePlainWildcards(this.path);
  }

  run(): string {
    const { include, exclude, required } = this.selector;
    const included = compileIgnorePatterns(include);
    if (!included.ok) return `invalid includepatterns: [${include.join(" ")}]: ${included.message}`;
    const excluded = compileIgnorePatterns(exclude);
    if (!excluded.ok) return `invalid excludepatterns: [${exclude.join(" ")}]: ${excluded.message}`;
    this.include = included.value;
    this.exclude = excluded.value;
    this.walk();
    if (this.problem !== "") return this.problem;
    const missing = required.find((path) => !this.included.some((found) => found.startsWith(path)));
    if (missing !== undefined) return `${quote(missing)}: not found`;
    for (const link of this.links) {
      const problem = followProblem(this.tree, link);
      if (problem !== "") return problem;
    }
    return "";
  }

  private walk(): void {
    const { hasWildcard } = this.selector;
    const fixed = hasWildcard ? splitWildcards(this.path)[0] : this.path;
    const prefix = keyPath(fixed);
    if (prefix === "") {
      if (!this.visit({ path: "", node: this.tree.top, isHeader: false })) return;
      for (const entry of entriesBelow(this.tree.top, "", this.goesBelow)) if (!this.visit(entry)) return;
      return;
    }
    const start = follow(this.tree, prefix, hasWildcard);
    if (start === null) {
      this.problem = TOO_MANY_LINKS;
      return;
    }
    if (!start.node) return;
    const goesBelow = start.path === prefix ? this.goesBelow : always;
    for (const entry of entriesFrom(this.tree, start.path, start.node, goesBelow)) {
      const path = entry.path.startsWith(start.path) ? prefix + entry.path.slice(start.path.length) : entry.path;
      if (!this.visit({ ...entry, path })) return;
    }
  }

  /** Whether something below a directory that has been visited can be part of the selection. */
  private readonly goesBelow = (path: string): boolean =>
    !this.selector.hasWildcard ||
    mayMatchBelow(this.path, path) ||
    (this.lastMatch !== "" && `${path}/`.startsWith(`${this.lastMatch}/`));

  /** Whether the walk goes on. */
  private visit({ path, node, isHeader }: Entry): boolean {
    const { headers } = this;
    for (let last = headers.at(-1); last && !path.startsWith(`${last.path}/`); last = headers.at(-1)) headers.pop();
    const parent = headers.at(-1) ?? null;
    const base = this.findBase(path);
    if (base === null) return this.problem === "" && this.selector.hasWildcard;
    const header = { path, included: null, excluded: null };
    const isIncluded = this.isIncluded(`${path}/`.slice(base.length + 1).replace(/\/$/, ""), header, parent);
    if (this.problem !== "") return false;
    if (isIncluded && (node.kind !== "directory" || isHeader)) {
      this.included.push(path);
      if (parent === null && node.kind === "link") this.links.push(path);
    }
    if (isHeader) headers.push(header);
    return true;
  }

  /** What a path is taken from, null where it isn't part of the selection. */
  private findBase(path: string): string | null {
    if (!this.selector.hasWildcard) return `${path}/`.startsWith(`${this.path}/`) ? this.path : null;
    if (this.lastMatch !== "" && path.startsWith(`${this.lastMatch}/`)) return this.lastMatch;
    const match = this.matchesPlain ? this.matchesPlain(path) : matchPath(this.path, path, true);
    if (match === null) this.problem = "syntax error in pattern";
    if (match !== true) return null;
    this.lastMatch = path;
    return path;
  }

  private isIncluded(
    candidate: string,
    header: { included: ParentMatches; excluded: ParentMatches },
    parent: Header | null,
  ): boolean {
    if (this.include) {
      const match = matchWithParent(this.include, candidate, parent?.included ?? null);
      if (!match) this.problem = "failed to match includepatterns: syntax error in pattern";
      header.included = match?.matches ?? null;
      if (!match?.isMatch) return false;
    }
    if (this.exclude) {
      const match = matchWithParent(this.exclude, candidate, parent?.excluded ?? null);
      if (!match) this.problem = "failed to match excludepatterns: syntax error in pattern";
      header.excluded = match?.matches ?? null;
      if (!match || match.isMatch) return false;
    }
    return true;
  }
}

type GoesBelow = (path: string) => boolean;

function always(): boolean {
  return true;
}

function* entriesBelow(directory: FileNode, path: string, goesBelow: GoesBelow): Generator<Entry> {
  if (directory.kind !== "directory") return;
  for (const name of sortedNames(directory)) {
    const node = directory.children.get(name);
    const own = `${path}/${name}`;
    if (!node) continue;
    yield { path: own, node, isHeader: false };
    if (node.kind !== "directory") continue;
    yield { path: own, node, isHeader: true };
    if (goesBelow(own)) yield* entriesBelow(node, own, goesBelow);
  }
}

/** A place, and everything that comes after it in the order of the tree. */
function* entriesFrom(tree: FileTree, path: string, start: FileNode, goesBelow: GoesBelow): Generator<Entry> {
  yield { path, node: start, isHeader: false };
  if (start.kind === "directory") {
    yield { path, node: start, isHeader: true };
    if (goesBelow(path)) yield* entriesBelow(start, path, goesBelow);
  }
  for (let at = path.lastIndexOf("/"); at >= 0; at = path.lastIndexOf("/", at - 1)) {
    const above = path.slice(0, at);
    const name = path.slice(at + 1).split("/", 1)[0] ?? "";
    const directory = tree.find(above);
    if (typeof directory === "string" || directory.kind !== "directory") return;
    for (const later of sortedNames(directory)) {
      const node = directory.children.get(later);
      if (!node || compareBytes(later, name) <= 0) continue;
      yield* entriesFromNode(node, `${above}/${later}`, goesBelow);
    }
    if (at === 0) return;
  }
}

function* entriesFromNode(node: FileNode, path: string, goesBelow: GoesBelow): Generator<Entry> {
  yield { path, node, isHeader: false };
  if (node.kind !== "directory") return;
  yield { path, node, isHeader: true };
  if (goesBelow(path)) yield* entriesBelow(node, path, goesBelow);
}
