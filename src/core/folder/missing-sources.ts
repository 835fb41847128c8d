import type { Analysis } from "#core/analysis.ts";
import type { StepFailure } from "#core/build/target-files.ts";
import type { UnpackedFolder } from "#core/context/packed/unpack-tree.ts";
import type { Fix, Problem } from "#core/lint/problem.ts";
import { folderWords } from "#core/lint/folder-messages.ts";
import { inEnglish, type Message } from "#core/lint/say.ts";
import { copyWords, wordOfPath } from "./copy-words.ts";
import { findSimilar, type SimilarPath } from "./find-similar.ts";
import type { FolderReport } from "./folder-report.ts";

/** A failing step as an error at the word that names what isn't there. */
export function missingSources(analysis: Analysis, report: FolderReport, unpacked: UnpackedFolder): Problem[] {
  return report.failures.flatMap((failure) => toProblem(analysis, report, unpacked, failure) ?? []);
}

/** What BuildKit says is missing: `"/x": not found`, or `lstat /x: no such file or directory`. */
const MISSING = /"((?:[^"\\]|\\.)*)": not found$|^lstat (\/.*): no such file or directory$/;

function toProblem(
  analysis: Analysis,
  report: FolderReport,
  unpacked: UnpackedFolder,
  { step, lines, message }: StepFailure,
): Problem | null {
  const { line = 0, stage = -1, op } = analysis.build.steps[step] ?? {};
  const words = copyWords(analysis, line);
  if (!words || line === 0) return null;
  const [, quoted, listed] = MISSING.exec(message) ?? [];
  const missing = (quoted ?? listed ?? "").replace(/^\//, "");
  const sources = op?.kind === "file" ? op.actions.filter(({ action }) => action === "copy").map(({ src }) => src) : [];
  const word = missing === "" ? null : wordOfPath(words, missing, sources);
  const similar = missing === "" ? null : findSimilar(unpacked, missing);
  const said = missing === "" ? null : explain(missing, ignoringLine(report, unpacked, missing), similar);
  return {
    rule: "BuildError",
    aliases: [],
    family: "build",
    severity: "error",
    message: said ? inEnglish(said) : message,
    ...(said && { said }),
    range: word?.range ?? words.at.keywordRange,
    lines: { first: line, last: lines.at(-1)?.last ?? line },
    stage,
    fixes: word && similar && word.text.replace(/^\.?\//, "") === missing ? [rename(word.range, similar)] : [],
  };
}

/** The line of the ignore file that leaves out a path that is there; 0 where none does. */
function ignoringLine({ ignoredBy }: FolderReport, { entries }: UnpackedFolder, path: string): number {
  return ignoredBy[entries.get(path) ?? 0] ?? 0;
}

function explain(missing: string, ignoredBy: number, similar: SimilarPath | null): Message {
  if (ignoredBy > 0) return folderWords.ignoredSource(missing, ignoredBy);
  if (similar === null) return folderWords.missingSource(missing);
  const { kind, path } = similar;
  if (kind === "case") return folderWords.otherCase(missing, path);
  return kind === "place" ? folderWords.otherPlace(missing, path) : folderWords.otherName(missing, path);
}

function rename(range: Problem["range"], { path }: SimilarPath): Fix {
  const said = folderWords.changeTo(path);
  const text = /\s/.test(path) ? JSON.stringify(path) : path;
  return { title: inEnglish(said), said, edits: [{ range, text }], isSafe: false, changes: ["edges"] };
}
