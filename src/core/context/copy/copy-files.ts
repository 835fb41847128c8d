import { basePath, joinPath } from "../../text/path.ts";
import { DONE, fail, ok, type Result } from "../../text/result.ts";
import { compileIgnorePatterns, type IgnoreMatcher } from "../dockerignore.ts";
import { matchWithParent, type ParentMatches } from "../match-patterns.ts";
import { DIRECTORY_MODE, sortedNames, type DirectoryNode, type FileNode } from "../tree/file-node.ts";
import type { FileTree } from "../tree/file-tree.ts";
import { isLoop, resolvePath } from "../tree/resolve-path.ts";
import { findNode, makeDirectories } from "./make-directories.ts";
import type { Touched } from "./touched.ts";
import { resolveWildcards } from "./resolve-wildcards.ts";
import { unpackArchive } from "./unpack-archive.ts";

/** One source of a COPY or ADD. */
export interface CopyAction {
  readonly source: string;
  readonly destination: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** The mode of files and directories that are copied, -1 for that of the source. */
  readonly mode: number;
  /** Applies a symbolic mode, null if there is none. */
  readonly changeMode: ((mode: number, isDirectory: boolean) => number) | null;
  /** Archives are unpacked. */
  readonly unpacks: boolean;
  /** Links and wildcards are followed and a directory gives its contents: from the context or a stage. */
  readonly isLocal: boolean;
}

/** Copies into `target`, which keeps what is done before a mistake; notes what is written. As BuildKit's `docopy`. */
export function copyFiles(source: FileTree, target: FileTree, action: CopyAction, touched: Touched): Result<void> {
  const path = cleanSlashed(action.source);
  const destination = cleanSlashed(action.destination);
  let places: readonly string[] = [path];
  if (action.isLocal) {
    const found = resolveWildcards(source, path);
    if (!found.ok) return found;
    places = found.value;
  }
  for (const place of places) {
    if (action.unpacks) {
      const unpacked = unpackArchive(source, place, target, destination, touched);
      if (!unpacked.ok) return unpacked;
      if (unpacked.value) continue;
    }
    const copied = copyPlace(source, place, target, destination, action, touched);
    if (!copied.ok) return copied;
  }
  return DONE;
}

/** As `cleanPath` of BuildKit's file backend: absolute, with the `/` or `/.` it ends in. */
function cleanSlashed(path: string): string {
  const clean = joinPath("/", path);
  if (path.endsWith("/.")) return clean === "/" ? "/." : `${clean}/.`;
  return path.endsWith("/") && clean !== "/" ? `${clean}/` : clean;
}

/** As `Copy` of fsutil. */
function copyPlace(
  sourceTree: FileTree,
  source: string,
  tree: FileTree,
  destination: string,
  action: CopyAction,
  touched: Touched,
): Result<void> {
  const slash = destination.lastIndexOf("/");
  const name = destination.slice(slash + 1);
  const ensured = resolvePath(tree, name === "" || name === "." ? destination : destination.slice(0, slash + 1));
  if (!ensured.ok) return ensured;
  const directoryMode = action.mode >= 0 ? action.mode & 0o777 : DIRECTORY_MODE;
  const made = makeDirectories(tree, ensured.value, directoryMode, touched);
  if (!made.ok) return made;
  const resolved = resolvePath(tree, joinPath("/", destination));
  if (!resolved.ok) return resolved;
  const copier = createCopier(tree, action, touched);
  if (!copier.ok) return copier;
  const from = action.isLocal ? resolvePath(sourceTree, source) : resolveParent(sourceTree, source);
  if (!from.ok) return from;
  const node = findNode(sourceTree, from.value);
  if (!node.ok) return fail(`lstat ${from.value}: ${node.message}`);
  const place = prepareTarget(tree, node.value, basePath(source), resolved.value, directoryMode, action, touched);
  if (!place.ok) return place;
  copier.value.copy(node.value, "", place.value, false, null, null);
  const { problem } = copier.value;
  return problem === "" ? DONE : fail(problem);
}

/** Without a link in the last place followed. */
function resolveParent(tree: FileTree, path: string): Result<string> {
  const clean = joinPath("/", path);
  const parent = resolvePath(tree, clean.slice(0, clean.lastIndexOf("/") + 1));
  return parent.ok ? ok(joinPath(parent.value, basePath(clean))) : parent;
}

/** Where a source goes, with the directory for it; as `prepareTargetDir`. */
function prepareTarget(
  tree: FileTree,
  source: FileNode,
  name: string,
  destination: string,
  directoryMode: number,
  { isLocal }: CopyAction,
  touched: Touched,
): Result<string> {
  const isDirectory = source.kind === "directory";
  const found = tree.find(destination);
  if (found === "not a directory") return fail(`failed to lstat destination path: stat ${destination}: ${found}`);
  const exists = found !== "absent";
  const goesInside = isDirectory ? !isLocal && exists : exists && found.kind === "directory";
  const path = goesInside ? joinPath(destination, name) : destination;
  const parent = path.slice(0, path.lastIndexOf("/")) || "/";
  const made = makeDirectories(tree, isLocal && isDirectory && !exists ? path : parent, directoryMode, touched);
  return made.ok ? ok(path) : made;
}

function createCopier(tree: FileTree, action: CopyAction, touched: Touched): Result<Copier> {
  const include = compileIgnorePatterns(action.include);
  if (!include.ok) return fail(`invalid includepatterns: [${action.include.join(" ")}]: ${include.message}`);
  const exclude = compileIgnorePatterns(action.exclude);
  if (!exclude.ok) return fail(`invalid excludepatterns: [${action.exclude.join(" ")}]: ${exclude.message}`);
  return ok(new Copier(tree, action, include.value, exclude.value, touched));
}

/** A directory that is made once something in it is copied. */
interface Pending {
  readonly source: DirectoryNode;
  readonly path: string;
  isCopied: boolean;
}

function isPutOff({ isCopied }: Pending): boolean {
  return !isCopied;
}

/** As fsutil's `copier`. */
class Copier {
  problem = "";
  private readonly tree: FileTree;
  private readonly action: CopyAction;
  private readonly include: IgnoreMatcher | null;
  private readonly exclude: IgnoreMatcher | null;
  private readonly touched: Touched;
  private readonly parents: Pending[] = [];
  /** Whatever is copied stays as it is, so that trees can share it. */
  private readonly copiesAsIs: boolean;

  constructor(
    tree: FileTree,
    action: CopyAction,
    include: IgnoreMatcher | null,
    exclude: IgnoreMatcher | null,
    touched: Touched,
  ) {
    this.tree = tree;
    this.action = action;
    this.include = include;
    this.exclude = exclude;
    this.touched = touched;
    this.copiesAsIs = !include && !exclude && action.mode < 0 && !action.changeMode;
  }

  /** `path` is the place below the source, "" for the source itself. */
  copy(
    node: FileNode,
    path: string,
    target: string,
    overwrites: boolean,
    included: ParentMatches,
    excluded: ParentMatches,
  ): void {
    let isIncluded = true;
    let isExcluded = false;
    let includes: ParentMatches = null;
    let excludes: ParentMatches = null;
    if (path !== "" && this.include) {
      const match = matchWithParent(this.include, path, included);
      if (!match) return this.refuse("failed to match includepatterns: syntax error in pattern");
      includes = match.matches;
      isIncluded = match.isMatch;
    }
    if (path !== "" && this.exclude) {
      const match = matchWithParent(this.exclude, path, excluded);
      if (!match) return this.refuse("failed to match excludepatterns: syntax error in pattern");
      excludes = match.matches;
      isExcluded = match.isMatch;
      isIncluded &&= !isExcluded;
    }
    if (!isIncluded && !this.include && !this.exclude?.hasExceptions) return;
    if (!isIncluded && node.kind !== "directory") return;
    const found = this.tree.find(target);
    if (found === "not a directory") return this.refuse(`failed to stat ${target}: lstat ${target}: ${found}`);
    if (found === "absent" && this.parents.some(isPutOff) && isLoop(this.tree, target))
      return this.refuse(`failed to stat ${target}: lstat ${target}: too many levels of symbolic links`);
    if (isIncluded && !this.makeParents(overwrites)) return;
    if (node.kind === "directory") {
      if (found === "absent" && this.copiesAsIs && this.hasParent(target)) {
        this.tree.set(target, node);
        this.touched.noteWhole(target, node);
        return;
      }
      this.copyDirectory(node, path, target, overwrites, isIncluded, isExcluded, includes, excludes);
      return;
    }
    if (found !== "absent" && found.kind === "directory")
      return this.refuse(`cannot replace to directory ${target} with file`);
    this.tree.set(target, node.kind === "file" ? { ...node, mode: this.modeOf(node) } : node);
    this.touched.note(target, null);
  }

  private refuse(message: string): void {
    if (this.problem === "") this.problem = message;
  }

  private copyDirectory(
    node: DirectoryNode,
    path: string,
    target: string,
    overwrites: boolean,
    isIncluded: boolean,
    isExcluded: boolean,
    includes: ParentMatches,
    excludes: ParentMatches,
  ): void {
    const isMade = isIncluded && this.makeDirectory(node, target, overwrites);
    if (this.problem !== "") return;
    this.parents.push({ source: node, path: target, isCopied: isIncluded });
    if (!isExcluded || this.exclude?.hasExceptions) {
      for (const name of sortedNames(node)) {
        const child = node.children.get(name);
        if (!child) continue;
        this.copy(child, path === "" ? name : `${path}/${name}`, joinPath(target, name), true, includes, excludes);
        if (this.problem !== "") break;
      }
    }
    this.parents.pop();
    if (this.problem === "" && isIncluded && (isMade || overwrites)) this.setMode(target, this.modeOf(node));
  }

  /** Makes the directories above that were put off; whether that worked. As `createParentDirs`. */
  private makeParents(overwrites: boolean): boolean {
    for (const parent of this.parents) {
      if (parent.isCopied) continue;
      if (this.makeDirectory(parent.source, parent.path, overwrites))
        this.setMode(parent.path, this.modeOf(parent.source));
      if (this.problem !== "") return false;
      parent.isCopied = true;
    }
    return true;
  }

  /** Whether the directory is new; as `copyDirectoryOnly`. */
  private makeDirectory(node: DirectoryNode, target: string, overwrites: boolean): boolean {
    const found = this.tree.find(target);
    if (found === "absent") {
      if (!this.hasParent(target)) {
        this.refuse(`failed to mkdir ${target}: mkdir ${target}: no such file or directory`);
        return false;
      }
      this.tree.makeDirectory(target, node.mode);
      this.touched.note(target, null);
      return true;
    }
    if (found === "not a directory") this.refuse(`lstat ${target}: ${found}`);
    else if (found.kind !== "directory") this.refuse(`cannot copy to non-directory: ${target}`);
    else if (overwrites) this.setMode(target, node.mode);
    return false;
  }

  private hasParent(target: string): boolean {
    return typeof this.tree.find(target.slice(0, target.lastIndexOf("/")) || "/") !== "string";
  }

  private setMode(target: string, mode: number): void {
    const found = this.tree.find(target);
    if (typeof found === "string" || found.kind !== "directory" || found.mode === mode) return;
    this.touched.note(target, found.mode);
    this.tree.setMode(target, mode);
  }

  private modeOf(node: Exclude<FileNode, { readonly kind: "link" }>): number {
    const { mode, changeMode } = this.action;
    if (changeMode) return changeMode(node.mode, node.kind === "directory");
    return mode >= 0 ? mode : node.mode;
  }
}
