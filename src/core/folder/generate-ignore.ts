import type { Analysis } from "#core/analysis.ts";
import type { TargetFiles } from "#core/build/target-files.ts";
import type { UnpackedFolder } from "#core/context/packed/unpack-tree.ts";
import type { GeneratedIgnore } from "./folder-advice.ts";
import { ignoreLine, withIgnoreLine } from "./ignore-line.ts";
import { failsNoMore, ignoreTextOf, tryIgnoreText } from "./ignore-trial.ts";

/** More paths than this to bring back one by one, and the file would help nobody. */
const MAX_EXCEPTIONS = 200;

/**
 * Writes an ignore file that leaves the build exactly what it uses; null where none is found. Where it copies the whole
 * context, it is the present one with the `suggested` lines.
 */
export function generateIgnore(
  analysis: Analysis,
  unpacked: UnpackedFolder,
  before: TargetFiles,
  suggested: readonly string[],
): GeneratedIgnore | null {
  const follow = analysis.build.steps.flatMap(({ op }) =>
    op.kind === "source" && op.identifier === "local://context" ? (op.local?.follow ?? []) : [],
  );
  if (follow.length > 0) {
    const listed = proven(analysis, unpacked, before, allowList(analysis, follow), "same");
    return listed && suggested.length > 0
      ? (withSuggested(analysis, unpacked, before, listed.text, suggested) ?? listed)
      : listed;
  }
  if (suggested.length === 0) return null;
  return withSuggested(analysis, unpacked, before, ignoreTextOf(analysis), suggested);
}

function withSuggested(
  analysis: Analysis,
  unpacked: UnpackedFolder,
  before: TargetFiles,
  text: string,
  suggested: readonly string[],
): GeneratedIgnore | null {
  const longer = suggested.reduce(withIgnoreLine, text);
  return proven(analysis, unpacked, before, longer, "less");
}

/** Leaves out everything but the sources, and of those what is left out now. */
function allowList(analysis: Analysis, follow: readonly string[]): string {
  const exceptions = follow.map((path) => `!${path.replace(/^\.?\//, "")}`);
  const present = ignoreTextOf(analysis).trimEnd();
  return `${["*", ...new Set(exceptions)].join("\n")}\n${present === "" ? "" : `${present}\n`}`;
}

function proven(
  analysis: Analysis,
  unpacked: UnpackedFolder,
  before: TargetFiles,
  text: string,
  proof: GeneratedIgnore["proof"],
): GeneratedIgnore | null {
  const tried = tryIgnoreText(analysis, text, unpacked);
  if (!tried?.transfer || !before.transfer) return null;
  const missing = proof === "same" ? lost(before.transfer.paths, tried.transfer.paths) : [];
  if (missing.length > MAX_EXCEPTIONS) return null;
  if (missing.length > 0) {
    // Where links lead, for instance: each path by its name, and tried again.
    const longer = missing.map((path) => `!${ignoreLine(path)}`).reduce(withIgnoreLine, text);
    const again = tryIgnoreText(analysis, longer, unpacked);
    return again && isProven(before, again, proof) ? toGenerated(longer, again, proof, unpacked) : null;
  }
  return isProven(before, tried, proof) ? toGenerated(text, tried, proof, unpacked) : null;
}

function toGenerated(
  text: string,
  { transfer }: TargetFiles,
  proof: GeneratedIgnore["proof"],
  { entries }: UnpackedFolder,
): GeneratedIgnore {
  // The Dockerfile and the ignore file may be known only by their texts.
  const files = transfer?.paths.filter((path) => !path.endsWith("/") && entries.has(path)).length ?? 0;
  return { text, sent: { files, bytes: transfer?.bytes ?? 0 }, proof };
}

function isProven(before: TargetFiles, after: TargetFiles, proof: GeneratedIgnore["proof"]): boolean {
  const [was, is] = [before.transfer?.paths ?? [], after.transfer?.paths ?? []];
  if (!failsNoMore(before, after) || lost(is, was).length > 0) return false;
  return proof === "less" || lost(was, is).length === 0;
}

/** The files that are in one list of paths and not in the other; directories come and go with them. */
function lost(one: readonly string[], other: readonly string[]): readonly string[] {
  const known = new Set(other);
  return one.filter((path) => !path.endsWith("/") && !known.has(path));
}
