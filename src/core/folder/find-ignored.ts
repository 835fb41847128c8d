import { parseDockerignore, type IgnoreMatcher } from "#core/context/dockerignore.ts";
import { readIgnoreLines } from "#core/context/ignore-lines.ts";
import { matchWithParent, type ParentMatches } from "#core/context/match-patterns.ts";
import { isDirectory, type PackedFolder } from "#core/context/packed/packed-folder.ts";
import type { UnpackedFolder } from "#core/context/packed/unpack-tree.ts";

/** Which line of the ignore file leaves out which entry. */
export interface Ignored {
  /** By entry: the line, from 1; 0 for what is not ignored. */
  readonly lines: Int32Array;
  /** Why the ignore file can't be used; "" where it can. */
  readonly error: string;
}

/** Finds the line that decides for each entry of a folder whose paths are known. */
export function findIgnored(
  folder: PackedFolder,
  { paths, decide }: Pick<UnpackedFolder, "paths" | "decide">,
  ignoreText: string,
): Ignored {
  const lines = new Int32Array(folder.count);
  const parsed = parseDockerignore(ignoreText);
  if (!parsed.ok) return { lines, error: parsed.message };
  if (!parsed.value) return { lines, error: "" };
  const lineOf = readIgnoreLines(ignoreText).map(({ line }) => line);
  const decisions = decide(parsed.value);
  if (decisions) {
    const { leftOutBy } = decisions;
    for (let entry = 1; entry < folder.count; entry++) lines[entry] = lineOf[(leftOutBy[entry] ?? 0) - 1] ?? 0;
    return { lines, error: "" };
  }
  const error = decideAll(folder, paths, parsed.value, (entry, pattern) => {
    lines[entry] = lineOf[pattern] ?? 0;
  });
  return { lines, error };
}

function decideAll(
  folder: PackedFolder,
  paths: readonly string[],
  matcher: IgnoreMatcher,
  ignore: (entry: number, pattern: number) => void,
): string {
  const matches = new Map<number, ParentMatches>();
  const inherited = new Map<number, number>();
  for (let entry = 1; entry < folder.count; entry++) {
    const parent = folder.parents[entry] ?? 0;
    const above = inherited.get(parent);
    if (above !== undefined) {
      ignore(entry, above);
      if (isDirectory(folder, entry)) inherited.set(entry, above);
      continue;
    }
    const match = matchWithParent(matcher, paths[entry] ?? "", matches.get(parent) ?? null);
    if (!match) return "syntax error in pattern";
    if (match.isMatch) ignore(entry, match.decidedBy);
    if (!isDirectory(folder, entry)) continue;
    // without exceptions nothing below comes back
    if (match.isMatch && !matcher.hasExceptions) inherited.set(entry, match.decidedBy);
    else matches.set(entry, match.matches);
  }
  return "";
}
