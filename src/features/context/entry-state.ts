import { ENTRY_STATES, type FolderReport } from "#core/folder/folder-report.ts";
import { isDirectory } from "#core/context/packed/packed-folder.ts";
import { sizeWords } from "#core/text/size-words.ts";
import { contextMessages } from "#i18n/en/context.ts";

/** What the build does with an entry, in words; `kind` is what colors it. */
export interface EntryStateView {
  readonly kind: "sent" | "part" | "ignored" | "unused";
  readonly words: string;
  readonly isInImage: boolean;
}

/** Says of a file or of all in a directory whether it is sent. */
export function entryState(report: FolderReport, entry: number): EntryStateView {
  const { folder, states, ignoredBy, sentFiles, sentBytes, imageFiles } = report;
  const words = contextMessages();
  const isInImage = (imageFiles[entry] ?? 0) > 0;
  const state = ENTRY_STATES[states[entry] ?? 0] ?? "unused";
  const sent = sentFiles[entry] ?? 0;
  const isPart = isDirectory(folder, entry) && sent > 0 && sent < (folder.fileCounts[entry] ?? 0);
  if (isPart) return { kind: "part", words: words.statePart(sizeWords(sentBytes[entry] ?? 0)), isInImage };
  if (state === "sent" || sent > 0) return { kind: "sent", words: words.stateSent, isInImage };
  if (state === "ignored") return { kind: "ignored", words: words.stateIgnored(ignoredBy[entry] ?? 0), isInImage };
  return { kind: "unused", words: words.stateUnused, isInImage };
}
