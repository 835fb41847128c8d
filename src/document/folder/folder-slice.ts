import type { PackedFolder } from "#core/context/packed/packed-folder.ts";
import type { FolderAdvice } from "#core/folder/folder-advice.ts";
import type { FolderReport } from "#core/folder/folder-report.ts";
import type { Problem } from "#core/lint/problem.ts";

/**
 * A folder that was opened as the build context. It stays in this tab unless the reader has it kept: no link, export, or
 * draft carries it unasked.
 */
export interface OpenFolder {
  /** Rises with every folder that is read, also with the same one read again. */
  readonly id: number;
  /** "" for a listing that was pasted. */
  readonly name: string;
  readonly origin: "folder" | "archive" | "pasted" | "example" | "link";
  readonly packed: PackedFolder;
  /** The texts of its Dockerfiles and ignore files, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Where the open Dockerfile is in it. */
  readonly dockerfile: string;
  /** The `documentId` that it was opened for. */
  readonly documentId: number;
  /** It was opened for a draft. */
  readonly isOfDraft: boolean;
  /** The key that this browser keeps it under; "" where it isn't kept. */
  readonly keptFor: string;
  /** The page hears of changes in it. */
  readonly isFollowed: boolean;
  /** With it the page can read the folder again; null where the browser has none. */
  readonly handle: FileSystemDirectoryHandle | null;
}

export interface FolderSlice {
  readonly folder: OpenFolder | null;
  /** The key that the folder of a document was kept under before the tab was reloaded. */
  readonly reloadedFolderKey: { readonly documentId: number; readonly key: string } | null;
  /** The listing that came with the link, as links have it; "" for none. */
  readonly linkedFolder: string;
  /** Of a project, the part of `folder` that is the context of the target that is shown. */
  readonly contextFolder: OpenFolder | null;
  /** Of a project, the target whose context was asked for; "" for that of the open Dockerfile. */
  readonly folderTarget: string;
  /** The file that was open when it was asked for; "" for none. */
  readonly folderTargetFile: string;
  /** What is read at the moment, and how many entries were found so far. */
  readonly folderReading: { readonly name: string; readonly entries: number } | null;
  /** What the build does with it; of the folder `folderReportOf` and the version `folderReportVersion`. */
  readonly folderReport: FolderReport | null;
  readonly folderReportOf: number;
  /** How much each COPY, ADD and mount takes, in words, by `amountKey`; null without a folder. */
  readonly folderAmounts: ReadonlyMap<string, string> | null;
  readonly folderReportVersion: number;
  /** What the folder adds to the problems of the text; it names files, so no export has it. */
  readonly folderProblems: readonly Problem[];
  /** Why there is no report; "" where there is one. */
  readonly folderFailure: string;
  readonly folderAdvice: FolderAdvice | null;
  /** The `version` that the advice is of. */
  readonly folderAdviceVersion: number;
  /** The `version` for which none could be worked out; -1 for none. */
  readonly failedAdviceVersion: number;
  /** Path of the entry that is chosen in the panel, "" for none. */
  readonly folderEntry: string;
}

export const initialFolder: FolderSlice = {
  folder: null,
  reloadedFolderKey: null,
  linkedFolder: "",
  contextFolder: null,
  folderTarget: "",
  folderTargetFile: "",
  folderReading: null,
  folderReport: null,
  folderReportOf: -1,
  folderAmounts: null,
  folderReportVersion: -1,
  folderProblems: [],
  folderFailure: "",
  folderAdvice: null,
  folderAdviceVersion: -1,
  failedAdviceVersion: -1,
  folderEntry: "",
};
