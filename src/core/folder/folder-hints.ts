import type { Analysis } from "#core/analysis.ts";
import { childRange, entryName, entryPath, isDirectory } from "#core/context/packed/packed-folder.ts";
import type { Problem } from "#core/lint/problem.ts";
import { folderWords } from "#core/lint/folder-messages.ts";
import { inEnglish, type Message } from "#core/lint/say.ts";
import { copyWords } from "./copy-words.ts";
import type { FolderReport, FolderReader } from "./folder-report.ts";
import { findNeedless, isSecretFileName } from "./needless.ts";
import { sizeWords } from "../text/size-words.ts";

/** As many names as one sentence can hold. */
const MAX_NAMES = 3;

/** What the files of a folder tell about copies: secrets and needless directories that they take. */
export function folderHints(analysis: Analysis, report: FolderReport): Problem[] {
  return report.readers.flatMap((reader, place) => {
    if (reader.kind === "mount") return [];
    const bit = 2 ** place;
    return [secretHint(analysis, report, reader), needlessHint(analysis, report, reader, bit)].filter(
      (one) => one !== null,
    );
  });
}

function secretHint(analysis: Analysis, report: FolderReport, reader: FolderReader): Problem | null {
  const { folder, imageFiles } = report;
  const found = reader.lands.filter(({ entry }) => isSecretFileName(entryName(folder, entry)));
  const first = found[0];
  if (!first) return null;
  const names = listOf(found.map(({ entry }) => entryPath(folder, entry)));
  const ships = found.some(({ entry }) => (imageFiles[entry] ?? 0) > 0);
  const what = ships ? folderWords.secretShips : folderWords.secretStays;
  return toHint(analysis, reader, "context/secret", "warning", (copy) => what(copy, names));
}

function needlessHint(analysis: Analysis, report: FolderReport, reader: FolderReader, bit: number): Problem | null {
  const commands = analysis.build.steps.flatMap(({ op }) => (op.kind === "exec" ? op.args.join(" ") : []));
  const { folder, takenBy, sentBytes, imageBytes } = report;
  let largest = -1;
  const waiting = [0];
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    if (((takenBy[entry] ?? 0) & bit) === 0 || !isDirectory(folder, entry)) continue;
    const needless = entry > 0 ? findNeedless(entryName(folder, entry), true, commands) : null;
    if (needless && (needless.reason === "git" || needless.reason === "dependencies")) {
      if (largest < 0 || (sentBytes[entry] ?? 0) > (sentBytes[largest] ?? 0)) largest = entry;
      continue;
    }
    const [from, to] = childRange(folder, entry);
    for (let child = from; child < to; child++) waiting.push(child);
  }
  if (largest < 0) return null;
  const size = sizeWords(sentBytes[largest] ?? 0);
  const ships = (imageBytes[largest] ?? 0) > 0;
  const what = ships ? folderWords.needlessShips : folderWords.needlessCopied;
  const path = entryPath(folder, largest);
  return toHint(analysis, reader, "context/needless", ships ? "warning" : "info", (copy) => what(copy, path, size));
}

function listOf(paths: readonly string[]): string {
  const shown = paths.slice(0, MAX_NAMES).map((path) => `\`${path}\``);
  const rest = paths.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} (+${rest})` : shown.join(", ");
}

/** A hint at the first source of a COPY, which is given what is written up to it. */
function toHint(
  analysis: Analysis,
  { line, stage }: FolderReader,
  rule: string,
  severity: Problem["severity"],
  say: (instruction: string) => Message,
): Problem | null {
  const words = copyWords(analysis, line);
  const first = words?.sources[0];
  if (!words || !first) return null;
  const said = say(`${words.at.keyword.toUpperCase()} ${first.text}`);
  const { lines } = words.at;
  return {
    rule,
    aliases: [],
    family: "stages",
    severity,
    message: inEnglish(said),
    said,
    range: first.range,
    lines,
    stage,
    fixes: [],
  };
}
