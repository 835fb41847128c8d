import { fail, ok, type Result } from "../../text/result.ts";
import { compileIgnorePatterns, type IgnoreMatcher } from "../dockerignore.ts";
import { matchWithParent, type ParentMatches, type PathMatch } from "../match-patterns.ts";
import { createDirectory, sortedNames, withoutContent, type DirectoryNode, type FileNode } from "../tree/file-node.ts";
import { FileTree } from "../tree/file-tree.ts";
import { listPaths } from "../tree/list-paths.ts";
import { followLinks, withoutNested } from "./follow-links.ts";

/** What the client sends of a directory. */
export interface Transfer {
  /** The tree as the build sees it. */
  readonly tree: FileTree;
  /** Every path by bytes, directories with `/` at the end. */
  readonly paths: readonly string[];
  /** The sizes of all files. */
  readonly bytes: number;
}

/**
 * Decides about the nodes of one tree all at once; where it can't, each path is looked at as it comes. `reach` is which
 * directories that are left out are looked into.
 */
export type DecideTree = (matcher: IgnoreMatcher, reach: Reach) => TreeDecisions | null;

export interface Reach {
  /** Whether something below a directory (with `/` at the end) can be sent although the directory is not. */
  readonly reaches: (directory: string) => boolean;
  /** What the patterns that can bring something back start with; null where that isn't known. */
  readonly prefixes: readonly string[] | null;
}

export interface TreeDecisions {
  /** What an ignore text says of a node at a path; null of one that isn't in the tree. */
  readonly of: (node: FileNode, path: string) => NodeDecision | null;
  /** What is sent of a directory of which all is included, null for nothing; undefined where it isn't one of the tree. */
  readonly filter: (directory: DirectoryNode) => DirectoryNode | null | undefined;
}

interface NodeDecision {
  readonly isLeftOut: boolean;
  /** It is listed and sent without its content. */
  readonly isEmpty: boolean;
}

/**
 * Filters a directory as the client does before it sends it: only `follow` and where its links lead (everything where it
 * is empty), without what `exclude` leaves out; as `fsutil.NewFilterFS`, with its errors.
 */
export function transfer(
  tree: FileTree,
  follow: readonly string[],
  exclude: readonly string[],
  decide: DecideTree = () => null,
): Result<Transfer> {
  const patterns = withoutNested(followLinks(tree, follow));
  const include = compileIgnorePatterns(patterns);
  if (!include.ok) return fail(`invalid includepatterns: [${patterns.join(" ")}]: ${include.message}`);
  const excluded = compileIgnorePatterns(exclude);
  if (!excluded.ok) return fail(`invalid excludepatterns: [${exclude.join(" ")}]: ${excluded.message}`);
  if (!include.value && !excluded.value) return ok(sendAll(tree));
  const walk = new TransferWalk(include.value, excluded.value, decide);
  walk.enter(tree.top, "", null, null);
  return walk.problem === "" ? ok(toTransfer(walk.root)) : fail(walk.problem);
}

function sendAll({ top }: FileTree): Transfer {
  const root = createDirectory(0o755, {});
  for (const [name, node] of top.children) root.children.set(name, node);
  root.sorted = top.sorted;
  return toTransfer(root);
}

function toTransfer(root: DirectoryNode): Transfer {
  return {
    tree: new FileTree(root),
    get paths() {
      return listPaths(root);
    },
    get bytes() {
      return bytesIn(root);
    },
  };
}

function bytesIn(node: FileNode): number {
  if (node.kind === "link") return 0;
  if (node.kind === "file") return node.size;
  let bytes = 0;
  for (const child of node.children.values()) bytes += bytesIn(child);
  return bytes;
}

/** What is above the place of a walk. */
interface Above {
  /** With `/` at the end. */
  readonly path: string;
  readonly source: DirectoryNode;
  readonly parent: Above | null;
  /** It is sent, once something in it is. */
  sent: DirectoryNode | null;
}

class TransferWalk {
  readonly root: DirectoryNode;
  problem = "";
  private readonly key = {};
  private readonly include: Filter | null;
  private readonly exclude: Filter | null;
  private readonly decisions: TreeDecisions | null;

  constructor(include: IgnoreMatcher | null, exclude: IgnoreMatcher | null, decide: DecideTree) {
    this.root = createDirectory(0o755, this.key);
    this.include = include && new Filter(include, false);
    this.exclude = exclude && new Filter(exclude, true);
    this.decisions = this.exclude && decide(this.exclude.matcher, this.exclude);
  }

  enter(
    directory: DirectoryNode,
    path: string,
    included: ParentMatches,
    excluded: ParentMatches,
    parent?: Above,
  ): void {
    const above = parent ?? { path: "", source: directory, parent: null, sent: this.root };
    for (const name of sortedNames(directory)) {
      const node = directory.children.get(name);
      if (!node || this.problem !== "") return;
      this.visit(path + name, name, node, included, excluded, above);
    }
  }

  private visit(
    path: string,
    name: string,
    node: FileNode,
    included: ParentMatches,
    excluded: ParentMatches,
    above: Above,
  ): void {
    let isSent = true;
    let includes: ParentMatches = null;
    let excludes: ParentMatches = null;
    if (this.include) {
      const match = matchWithParent(this.include.matcher, path, included);
      if (!match) return this.refuse("failed to match includepatterns");
      includes = match.matches;
      if (!match.isMatch) {
        if (node.kind === "directory" && !this.include.reaches(`${path}/`)) return;
        isSent = false;
      }
    }
    if (node.kind === "directory" && this.decisions && this.takesAllBelow(isSent)) {
      const sent = this.decisions.filter(node);
      if (sent) this.sendDirectory(above).children.set(name, sent);
      if (sent !== undefined) return;
    }
    const decision = this.decisions?.of(node, path) ?? null;
    if (this.exclude) {
      const match: PathDecision | null = decision ?? this.matchExclude(this.exclude, path, excluded);
      if (!match) return this.refuse("failed to match excludepatterns");
      excludes = match.matches ?? null;
      if (match.isLeftOut) {
        if (node.kind === "directory" && !this.exclude.reaches(`${path}/`)) return;
        isSent = false;
      }
    }
    if (node.kind !== "directory") {
      if (isSent) this.send(path, name, node, above, decision);
      return;
    }
    const own: Above = { path: `${path}/`, source: node, parent: above, sent: null };
    if (isSent) this.sendDirectory(own);
    this.enter(node, own.path, includes, excludes, own);
  }

  /** Without decisions of the tree, what is above has been matched, too. */
  private matchExclude({ matcher }: Filter, path: string, above: ParentMatches): PathDecision | null {
    const match = this.decisions ? matchFromTop(matcher, path) : matchWithParent(matcher, path, above);
    return match && { isLeftOut: match.isMatch, matches: match.matches };
  }

  /** Whether all that is below a directory is included, if it is itself. */
  private takesAllBelow(isIncluded: boolean): boolean {
    return isIncluded && this.include?.matcher.hasExceptions !== true;
  }

  private refuse(what: string): void {
    this.problem = `${what}: syntax error in pattern`;
  }

  private send(path: string, name: string, node: FileNode, above: Above, decision: NodeDecision | null): void {
    const hasContent = node.kind !== "file" || this.opens(path, decision);
    this.sendDirectory(above).children.set(name, hasContent ? node : withoutContent(node));
  }

  /**
   * Whether the content of a file is sent. BuildKit asks the patterns again when it opens a file, in another way than
   * when it lists it: with exceptions it can list a file and send it empty.
   */
  private opens(path: string, decision: NodeDecision | null): boolean {
    const { include, exclude } = this;
    if (include?.matcher.hasExceptions && !include.matcher.matches(path)) return false;
    if (decision) return !decision.isEmpty;
    return !(exclude?.matcher.hasExceptions && exclude.matcher.matches(path));
  }

  /** Sends a directory, and those above it that are not sent yet. */
  private sendDirectory(above: Above): DirectoryNode {
    if (above.sent) return above.sent;
    const parent = above.parent ? this.sendDirectory(above.parent) : this.root;
    const sent = createDirectory(above.source.mode, this.key);
    const bare = above.path.slice(0, -1);
    parent.children.set(bare.slice(bare.lastIndexOf("/") + 1), sent);
    above.sent = sent;
    return sent;
  }
}

/** What the patterns say of one path. */
interface PathDecision {
  readonly isLeftOut: boolean;
  readonly matches?: ParentMatches;
}

function matchFromTop(matcher: IgnoreMatcher, path: string): PathMatch | null {
  let above: ParentMatches = null;
  for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1)) {
    const match: PathMatch | null = matchWithParent(matcher, path.slice(0, slash), above);
    if (!match) return null;
    above = match.matches;
  }
  return matchWithParent(matcher, path, above);
}

const PATTERN_CHARS = /[*[\]?^\\]/;

/** Patterns, and which directories that they leave out have to be walked all the same. */
class Filter implements Reach {
  readonly matcher: IgnoreMatcher;
  readonly prefixes: readonly string[] | null;

  constructor(matcher: IgnoreMatcher, isException: boolean) {
    this.matcher = matcher;
    const texts = matcher.patterns.filter((pattern) => pattern.isException === isException).map(toPrefix);
    this.prefixes = texts.some((text) => PATTERN_CHARS.test(text)) ? null : texts.map((text) => `${text}/`);
  }

  readonly reaches = (directory: string): boolean =>
    this.prefixes === null || this.prefixes.some((prefix) => prefix.startsWith(directory));
}

/** As `patternWithoutTrailingGlob`. */
function toPrefix({ text }: { readonly text: string }): string {
  const bare = text.endsWith("/**") ? text.slice(0, -3) : text;
  return bare.endsWith("/*") ? bare.slice(0, -2) : bare;
}
