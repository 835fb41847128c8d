import type { Analysis } from "#core/analysis.ts";
import type { UnpackedFolder } from "#core/context/packed/unpack-tree.ts";
import type { Problem } from "#core/lint/problem.ts";
import { folderHints } from "./folder-hints.ts";
import type { FolderReport } from "./folder-report.ts";
import { lockFileHints } from "./lock-file-hints.ts";
import { missingSources } from "./missing-sources.ts";

/** What can be said of a Dockerfile once the files of its context are known. */
export function folderProblems(analysis: Analysis, report: FolderReport, unpacked: UnpackedFolder): readonly Problem[] {
  if (!report.isBuilt) return [];
  return [
    ...missingSources(analysis, report, unpacked),
    ...folderHints(analysis, report),
    ...lockFileHints(analysis, report),
  ];
}

/** Rules that guess at what the folder says. */
const GUESSES: ReadonlySet<string> = new Set(["stages/missing-dockerignore"]);

/** The problems of a text with those that its folder adds; what was only a guess goes. */
export function withFolderProblems(problems: readonly Problem[], found: readonly Problem[]): readonly Problem[] {
  return [...found, ...problems.filter(({ rule }) => !GUESSES.has(rule))];
}
