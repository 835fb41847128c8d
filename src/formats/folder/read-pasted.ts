import type { EntryKind } from "#core/context/packed/packed-folder.ts";
import { FolderCollector, type FolderOutcome } from "./folder-collector.ts";
import { unquoteGitPath } from "./git-path.ts";
import { readTreeJson } from "./read-tree-json.ts";

/** Reads the output of a command that lists files: find, git ls-files, git ls-tree, tree -J or du -a. */
export function readPasted(text: string, onProgress?: (entries: number) => void): FolderOutcome {
  const trimmed = text.trim();
  if (trimmed === "" || isDockerfile(trimmed)) return { kind: "not-a-listing" };
  const collector = new FolderCollector(onProgress);
  if (trimmed.startsWith("[")) {
    if (!readTreeJson(trimmed, collector)) return { kind: "not-a-listing" };
  } else addRecords(recordsOf(text), collector);
  return collector.builder.count === 0 ? { kind: "not-a-listing" } : collector.finish();
}

/** The command that was typed is often pasted as well. */
function recordsOf(text: string): readonly string[] {
  const records = text.includes("\0") ? text.split("\0") : text.split(/\r?\n/);
  return records.filter((record, place) => !(place === 0 && /^[$%#>] /.test(record)));
}

function isDockerfile(text: string): boolean {
  return /^(?:#.*\n+)*\s*(?:FROM|ARG)\s/i.test(text);
}

/** `find -printf '%y\t%s\t%m\t%l\t%P\n'`, or the same of BSD's `stat`, which has words for the types. */
const FIND = /^([a-zA-Z ]+)\t(\d+)\t([0-7]{1,5})\t([^\t]*)\t([^]*)$/;
const LS_TREE = /^(\d{6}) (?:blob|tree|commit) [0-9a-f]{40,64}\s+(\d+|-)\t([^]+)$/;
const LS_FILES = /^(\d{6}) [0-9a-f]{40,64} \d\t([^]+)$/;
const DISK_USAGE = /^(\d+)\t([^]+)$/;
const KIBIBYTE = 1024;

function addRecords(records: readonly string[], collector: FolderCollector): void {
  const first = records.find((record) => record.trim() !== "") ?? "";
  if (FIND.test(first)) return addFound(records, collector);
  for (const record of records) {
    if (record === "") continue;
    const [, treeMode = "", treeSize = "", treePath] = LS_TREE.exec(record) ?? [];
    if (treePath !== undefined) {
      addGitEntry(collector, treeMode, Number(treeSize) || 0, treePath);
      continue;
    }
    const [, fileMode = "", filePath] = LS_FILES.exec(record) ?? [];
    if (filePath !== undefined) {
      addGitEntry(collector, fileMode, 0, filePath);
      continue;
    }
    const [, blocks, usedPath] = DISK_USAGE.exec(record) ?? [];
    if (usedPath !== undefined) collector.add(usedPath, { kind: "file", size: Number(blocks) * KIBIBYTE });
    else addPath(collector, unquoteGitPath(record));
  }
}

function addPath(collector: FolderCollector, path: string): void {
  collector.add(path, { kind: path.endsWith("/") ? "directory" : "file" });
}

const GIT_LINK = "120000";
const GIT_MODULE = "160000";

function addGitEntry(collector: FolderCollector, mode: string, size: number, written: string): void {
  const path = unquoteGitPath(written);
  if (mode === GIT_LINK) collector.add(path, { kind: "link", target: "" });
  else if (mode === GIT_MODULE) collector.add(path, { kind: "directory" });
  else collector.add(path, { kind: "file", size, mode: Number.parseInt(mode.slice(-3), 8) });
}

function addFound(records: readonly string[], collector: FolderCollector): void {
  for (const record of withContinuations(records)) {
    const match = FIND.exec(record);
    if (match) addFoundEntry(collector, match);
  }
}

/** A name may hold line breaks: what isn't a record continues the one before it. */
function withContinuations(records: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const record of records) {
    const last = joined.length - 1;
    if (last < 0 || FIND.test(record)) joined.push(record);
    else joined[last] += `\n${record}`;
  }
  return joined;
}

function addFoundEntry(collector: FolderCollector, match: readonly string[]): void {
  const [, type = "", size = "", mode = "", target = "", written = ""] = match;
  const kind = kindOf(type);
  if (kind === null) return;
  const path = written.replace(/\n$/, "");
  const permissions = Number.parseInt(mode, 8) & 0o7777;
  if (kind === "link") collector.add(path, { kind, target: target.replace(/^ -> /, "") });
  else if (kind === "file") collector.add(path, { kind, size: Number(size), mode: permissions });
  else collector.add(path, { kind, mode: permissions });
}

/** Null for sockets, devices and the like, which are never sent. */
function kindOf(type: string): EntryKind | null {
  if (type === "f" || type === "Regular File") return "file";
  if (type === "d" || type === "Directory") return "directory";
  return type === "l" || type === "Symbolic Link" ? "link" : null;
}
