import type { Analysis } from "#core/analysis.ts";
import { findEntry } from "#core/context/packed/packed-folder.ts";
import type { Fix, Problem } from "#core/lint/problem.ts";
import { folderWords } from "#core/lint/folder-messages.ts";
import { inEnglish } from "#core/lint/say.ts";
import { type CopyWords, copyWords, type SourceWord } from "./copy-words.ts";
import { type FolderReport, type FolderReader, isTakenBy, MAX_READERS } from "./folder-report.ts";

/** Which lock files belong to a manifest, and what installs by them. */
const MANIFESTS: ReadonlyMap<string, { readonly locks: readonly string[]; readonly installer: RegExp }> = new Map([
  [
    "package.json",
    {
      locks: ["package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock", "bun.lockb"],
      installer: /\b(?:npm|yarn|pnpm|bun)\b/,
    },
  ],
  ["pyproject.toml", { locks: ["poetry.lock", "uv.lock", "pdm.lock"], installer: /\b(?:poetry|uv|pdm)\b/ }],
  ["Pipfile", { locks: ["Pipfile.lock"], installer: /\bpipenv\b/ }],
  ["Cargo.toml", { locks: ["Cargo.lock"], installer: /\bcargo\b/ }],
  ["go.mod", { locks: ["go.sum"], installer: /\bgo\b/ }],
  ["Gemfile", { locks: ["Gemfile.lock"], installer: /\bbundle\b/ }],
  ["composer.json", { locks: ["composer.lock"], installer: /\bcomposer\b/ }],
]);

/** Manifests that are copied without the lock file that lies next to them, before something is installed by it. */
export function lockFileHints(analysis: Analysis, report: FolderReport): Problem[] {
  return report.readers.flatMap((reader) => {
    const words = reader.kind === "copy" ? copyWords(analysis, reader.line) : null;
    return words ? words.sources.flatMap((source) => hintFor(analysis, report, reader, words, source) ?? []) : [];
  });
}

function hintFor(
  analysis: Analysis,
  report: FolderReport,
  reader: FolderReader,
  words: CopyWords,
  source: SourceWord,
): Problem | null {
  const path = source.text.replace(/^\.?\//, "");
  const slash = path.lastIndexOf("/") + 1;
  const manifest = MANIFESTS.get(path.slice(slash));
  if (!manifest) return null;
  const lock = manifest.locks
    .map((name) => path.slice(0, slash) + name)
    .find((one) => findEntry(report.folder, one) > 0);
  const install = installAfter(analysis, reader, manifest.installer);
  if (lock === undefined || install === null || isTaken(report, reader.stage, lock, install)) return null;
  const said = folderWords.lockFile(lock, install);
  return {
    rule: "context/lock-file",
    aliases: [],
    family: "stages",
    severity: "warning",
    message: inEnglish(said),
    said,
    range: source.range,
    lines: words.at.lines,
    stage: reader.stage,
    fixes: /(?:\/|^\.)$/.test(words.destination) && !words.at.syntax.isJson ? [copyToo(source, lock)] : [],
  };
}

/** The line of the first RUN after a copy that installs; null where there is none. */
function installAfter(analysis: Analysis, { stage, line }: FolderReader, installer: RegExp): number | null {
  const runs = analysis.build.steps.filter(
    (step) => step.stage === stage && step.line > line && step.op.kind === "exec",
  );
  const install = runs.find(({ op }) => op.kind === "exec" && installer.test(op.args.join(" ")));
  return install?.line ?? null;
}

/** Whether something takes a file into a stage before a line; mounts at that line count. */
function isTaken(report: FolderReport, stage: number, path: string, line: number): boolean {
  const entry = findEntry(report.folder, path);
  // what the report doesn't tell may take it
  return report.readers.some(
    (one, place) =>
      one.stage === stage && one.line <= line && (place >= MAX_READERS || isTakenBy(report, entry, place)),
  );
}

function copyToo({ range, text }: SourceWord, lock: string): Fix {
  const said = folderWords.copyToo(lock);
  return {
    title: inEnglish(said),
    said,
    edits: [{ range, text: `${text} ${lock}` }],
    isSafe: false,
    changes: ["edges"],
  };
}
