import type { Analysis } from "#core/analysis.ts";
import type { PackedFolder } from "#core/context/packed/packed-folder.ts";
import { entryName, entryPath, isDirectory } from "#core/context/packed/packed-folder.ts";
import type { UnpackedFolder } from "#core/context/packed/unpack-tree.ts";
import { findIgnored } from "./find-ignored.ts";
import { findLarge } from "./find-large.ts";
import type { FolderAdvice, IgnoreSuggestion } from "./folder-advice.ts";
import { ENTRY_STATES, type FolderReport, MAX_READERS } from "./folder-report.ts";
import { generateIgnore } from "./generate-ignore.ts";
import { ignoreLine, withIgnoreLine } from "./ignore-line.ts";
import { failsNoMore, ignoreTextOf, tryIgnoreText } from "./ignore-trial.ts";
import { atTop, findNeedless, type Needless } from "./needless.ts";
import { reportFolder } from "./report-folder.ts";

/** Each one is proven by a whole build of the context. */
const MAX_SUGGESTIONS = 8;

/** Finds lines that make a build send less, and writes an ignore file; all of it is tried before it is offered. */
export function adviseOnFolder(analysis: Analysis, folder: PackedFolder, unpacked: UnpackedFolder): FolderAdvice {
  const before = tryIgnoreText(analysis, ignoreTextOf(analysis), unpacked);
  if (!before) return { suggestions: [], generated: null };
  const report = reportFolder(analysis, folder, unpacked);
  const commands = analysis.build.steps.flatMap(({ op }) => (op.kind === "exec" ? op.args.join(" ") : []));
  const large = findLarge(report, commands).map((entry) => ({
    reason: "large" as const,
    line: ignoreLine(entryPath(folder, entry)),
  }));
  const suggestions = [...candidates(report, commands), ...large]
    .flatMap((needless): IgnoreSuggestion[] => {
      const text = withIgnoreLine(ignoreTextOf(analysis), needless.line);
      const after = tryIgnoreText(analysis, text, unpacked);
      if (!after?.transfer || !failsNoMore(before, after)) return [];
      const saved = {
        files: countFiles(before.transfer?.paths) - countFiles(after.transfer.paths),
        bytes: (before.transfer?.bytes ?? 0) - after.transfer.bytes,
      };
      if (saved.files <= 0) return [];
      return [{ ...needless, saved, rerunLines: rerunLines(report, unpacked, text) }];
    })
    .toSorted((one, other) => other.saved.bytes - one.saved.bytes || other.saved.files - one.saved.files);
  const lines = suggestions.flatMap(({ line, reason }) => (reason === "large" ? [] : [line]));
  return { suggestions, generated: generateIgnore(analysis, unpacked, before, lines) };
}

function countFiles(paths: readonly string[] = []): number {
  return paths.filter((path) => !path.endsWith("/")).length;
}

/** Kinds of needless entries that are sent, those that take most bytes first. */
function candidates(report: FolderReport, commands: readonly string[]): readonly Needless[] {
  const { folder, states, sentBytes, sentFiles } = report;
  const found = new Map<string, { readonly needless: Needless; bytes: number }>();
  for (let entry = 1; entry < folder.count; entry++) {
    const isSent = ENTRY_STATES[states[entry] ?? 0] === "sent" || (sentFiles[entry] ?? 0) > 0;
    if (!isSent) continue;
    const needless = findNeedless(entryName(folder, entry), isDirectory(folder, entry), commands);
    if (!needless) continue;
    const line = folder.parents[entry] === 0 ? atTop(needless.line) : needless.line;
    const known = found.get(needless.line);
    const bytes = (known?.bytes ?? 0) + (sentBytes[entry] ?? 0);
    found.set(needless.line, { needless: known ? needless : { ...needless, line }, bytes });
  }
  return [...found.values()]
    .toSorted((one, other) => other.bytes - one.bytes)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ needless }) => needless);
}

/** The lines of the steps whose files a new ignore file leaves out. */
function rerunLines(
  { folder, readers, takenBy, states }: FolderReport,
  unpacked: UnpackedFolder,
  text: string,
): number[] {
  const { lines } = findIgnored(folder, unpacked, text);
  let bits = 0;
  for (let entry = 1; entry < folder.count; entry++) {
    if (lines[entry] !== 0 && ENTRY_STATES[states[entry] ?? 0] === "sent") bits |= takenBy[entry] ?? 0;
  }
  const known = readers.slice(0, MAX_READERS);
  return [...new Set(known.flatMap(({ line }, place) => ((bits >>> place) & 1 && line > 0 ? [line] : [])))];
}
