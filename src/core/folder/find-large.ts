import { childRange, entryName, isDirectory } from "#core/context/packed/packed-folder.ts";
import { type FolderReport, isTakenBy, MAX_READERS } from "./folder-report.ts";
import { findNeedless } from "./needless.ts";

/** Smaller directories are rarely what makes a build context slow. */
const MIN_BYTES = 50_000_000;
const MIN_SHARE = 0.1;
const MAX_FOUND = 2;
/** A directory that holds nearly all of the one that it is in is what the reader should look at. */
const NEARLY_ALL = 0.9;

/**
 * Directories that take much of what is sent although no step asks for them by name and none of it ends up in the image.
 * Whether some RUN needs them can't be known. None where there are more steps than the report tells apart.
 */
export function findLarge(report: FolderReport, commands: readonly string[]): readonly number[] {
  const { folder, sent, sentBytes, imageFiles, readers } = report;
  if (readers.length > MAX_READERS) return [];
  const min = Math.max(MIN_BYTES, sent.bytes * MIN_SHARE);
  const found: number[] = [];
  const waiting = directoriesIn(report, 0);
  for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
    if ((sentBytes[entry] ?? 0) < min || findNeedless(entryName(folder, entry), true, commands) !== null) continue;
    const inner = directoriesIn(report, entry);
    const largest = inner[0];
    const isMixed = largest !== undefined && sentCount(report, entry) > sentCount(report, largest);
    const isMostlyOne = isMixed && (sentBytes[largest] ?? 0) >= NEARLY_ALL * (sentBytes[entry] ?? 0);
    const hasNeedless = inner.some((one) => findNeedless(entryName(folder, one), true, commands) !== null);
    if ((imageFiles[entry] ?? 0) > 0 || isMostlyOne || hasNeedless || !isTakenWhole(report, entry))
      waiting.push(...inner);
    else found.push(entry);
  }
  return found.toSorted((one, other) => (sentBytes[other] ?? 0) - (sentBytes[one] ?? 0)).slice(0, MAX_FOUND);
}

/** The largest first. */
function directoriesIn({ folder, sentBytes }: FolderReport, entry: number): number[] {
  const [first, end] = childRange(folder, entry);
  return Array.from({ length: end - first }, (_, place) => first + place)
    .filter((child) => isDirectory(folder, child))
    .toSorted((one, other) => (sentBytes[other] ?? 0) - (sentBytes[one] ?? 0));
}

function sentCount({ sentFiles }: FolderReport, entry: number): number {
  return sentFiles[entry] ?? 0;
}

/** Whether only copies and mounts of the whole context take an entry. */
function isTakenWhole(report: FolderReport, entry: number): boolean {
  return report.readers.every(
    ({ sources }, place) => !isTakenBy(report, entry, place) || sources.every((source) => source === "/"),
  );
}
