import { parseDockerignore, type IgnoreMatcher } from "../context/dockerignore.ts";
import { matchPath } from "../context/match-path.ts";
import type { StepFolder } from "../llb/step.ts";

/** What is taken from a file system: a path of it, perhaps with wildcards, perhaps only some of what lies below. */
export interface FileSelection {
  /** Absolute and clean. */
  readonly path: string;
  readonly hasWildcards: boolean;
  /** Patterns as in a `.dockerignore`, relative to `path`; empty for everything. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export function selectionKey({ path, hasWildcards, include, exclude }: FileSelection): string {
  return JSON.stringify([path, hasWildcards, include, exclude]);
}

/** As BuildKit's `containsWildcards`. */
export function containsWildcards(path: string): boolean {
  return /(^|[^\\])(\\\\)*[*?[]/.test(path);
}

/** Those of `files` (relative to the context's root) that `selection` takes and the `.dockerignore` lets through. */
export function filesInSelection(
  files: readonly string[],
  { path, hasWildcards, include, exclude }: FileSelection,
  ignored: IgnoreMatcher | null,
): readonly string[] {
  const includes = toMatcher(include);
  const excludes = toMatcher(exclude);
  const test = (prefix: string) => (hasWildcards ? matchPath(path, prefix) === true : prefix === path);
  return files.filter((file) => {
    if (ignored?.matches(file)) return false;
    const prefixes = prefixesOf(`/${file}`);
    const taken = path === "/" ? "" : prefixes.find(test);
    if (taken === undefined) return false;
    // a file that is taken itself is matched by its own name
    const rest = `/${file}`.slice(taken.length + 1) || file.slice(file.lastIndexOf("/") + 1);
    return (includes === null || includes.matches(rest)) && !excludes?.matches(rest);
  });
}

/** A file by its path in a build context, and by its path in the project; both are one where the context is all there is. */
export interface FolderFile {
  readonly own: string;
  readonly file: string;
}

/** Stands for a file that nobody has named: something in the folder. */
const SOMETHING = "…";

/** The files of a project that are in the folder of a context; the folder itself is something in it. */
export function filesInFolder(folder: StepFolder | undefined, files: readonly string[]): readonly FolderFile[] {
  if (folder === undefined || folder.path === ".") return files.map((file) => ({ own: file, file }));
  if (folder.path === "") return [];
  const prefix = `${folder.path}/`;
  return files.flatMap((file): readonly FolderFile[] => {
    if (file === folder.path) return [{ own: SOMETHING, file }];
    return file.startsWith(prefix) ? [{ own: file.slice(prefix.length), file }] : [];
  });
}

/** `/a`, `/a/b`, `/a/b/c` for `/a/b/c`. */
function prefixesOf(path: string): string[] {
  const prefixes: string[] = [];
  for (let at = path.indexOf("/", 1); at >= 0; at = path.indexOf("/", at + 1)) prefixes.push(path.slice(0, at));
  return [...prefixes, path];
}

function toMatcher(patterns: readonly string[]): IgnoreMatcher | null {
  if (patterns.length === 0) return null;
  const matcher = parseDockerignore(patterns.join("\n"));
  return matcher.ok ? matcher.value : null;
}
