import type { ListedFiles } from "#formats/folder/read-listed-files.ts";
import type { FolderOutcome } from "#formats/folder/folder-collector.ts";

/** Where a folder is read from. */
export type FolderSource =
  | { readonly kind: "handle"; readonly handle: FileSystemDirectoryHandle }
  | { readonly kind: "files"; readonly listed: ListedFiles }
  | { readonly kind: "archive"; readonly file: Blob }
  | { readonly kind: "pasted"; readonly text: string };

/** What the worker says while it reads, and what it ends in. */
export type FolderNews =
  | { readonly kind: "progress"; readonly entries: number }
  | { readonly kind: "done"; readonly outcome: FolderOutcome };
