import type { ContextFile, ContextListing } from "#core/context/context-listing.ts";
import { decodeListing } from "#core/context/decode-listing.ts";
import { entryKind, entryPath, isDirectory, type PackedFolder } from "#core/context/packed/packed-folder.ts";
import { ENTRY_STATES, type FolderReport } from "#core/folder/folder-report.ts";
import { isObject, readJson } from "#core/text/json-value.ts";
import { type AppState, useStore } from "../store.ts";
import { selectPresentReport } from "./folder-selectors.ts";

/** More files than a link has room for. */
export const MAX_LINKED_FILES = 2000;

/** What a link could hold of the folder. */
export interface LinkedFolder {
  readonly files: number;
  /** The listing as links have it; "" where there are too many files. */
  readonly text: string;
}

/**
 * The names and sizes of the folder without those that the ignore file leaves out; null where there is nothing to share:
 * no folder, one that isn't the reader's own, or a report that is still to come.
 */
export function linkedFolderOf(state: AppState): LinkedFolder | null {
  const report = selectPresentReport(state);
  const { folder, input } = state;
  if (report === null || folder === null || input.project !== undefined || report.error !== "") return null;
  if (folder.origin === "example" || folder.origin === "link") return null;
  const known = remembered.get(report);
  if (known !== undefined) return known;
  const linked = readLinked(report);
  remembered.set(report, linked);
  return linked;
}

/** Several parts of the page ask for the same, some at every change of the page. */
const remembered = new WeakMap<FolderReport, LinkedFolder | null>();

function readLinked(report: FolderReport): LinkedFolder | null {
  const { folder: packed, states, total, ignored } = report;
  const files = total.files - ignored.files;
  if (files === 0) return null;
  if (files > MAX_LINKED_FILES) return { files, text: "" };
  const listing: [string, ContextFile][] = [];
  for (let entry = 1; entry < packed.count; entry++) {
    if (ENTRY_STATES[states[entry] ?? 0] === "ignored") continue;
    const path = entryPath(packed, entry);
    if (!isDirectory(packed, entry)) listing.push([path, fileOf(packed, entry)]);
    else if (packed.childCounts[entry] === 0) listing.push([`${path}/`, {}]);
  }
  return { files, text: JSON.stringify(Object.fromEntries(listing)) };
}

/** What a link to the open document could hold of its folder. */
export function linkableFolder(): LinkedFolder | null {
  return linkedFolderOf(useStore.getState());
}

function fileOf(folder: PackedFolder, entry: number): ContextFile {
  if (entryKind(folder, entry) === "link") return { link: folder.links.get(entry) ?? "" };
  const mode = folder.modes[entry] ?? -1;
  const tar = folder.archives.get(entry);
  return {
    size: folder.sizes[entry] ?? 0,
    ...(mode >= 0 && mode !== 0o644 && { mode: mode.toString(8) }),
    ...(tar && { tar }),
  };
}

/** The listing that came with a link; null for anything else. */
export function listingOfLink(text: string): ContextListing | null {
  const json = readJson(text);
  if (!isObject(json) || Object.keys(json).length > 2 * MAX_LINKED_FILES) return null;
  return decodeListing(json);
}
