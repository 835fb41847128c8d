import { contextMessages } from "#i18n/en/context.ts";
import { documentKey } from "../../drafts/draft-storage.ts";
import { removeStored, writeStored } from "../../drafts/storage.ts";
import type { KeepOutcome } from "../../history/version-store.ts";
import { linkOfState } from "../../links/link-of-state.ts";
import { textAtOpening } from "../../links/open-document.ts";
import { type AppState, useStore } from "../../store.ts";
import { showNotice } from "../../view/notify.ts";
import { belongsTo } from "../folder-selectors.ts";
import type { OpenFolder } from "../folder-slice.ts";
import { browserShelf, type FolderShelf } from "./folder-shelf.ts";
import { DRAFT_FOLDER, KEPT_FLAG } from "./kept-flag.ts";

/**
 * Under which key the folder of the open document is kept: of a link what it was opened with, whatever is edited since.
 * Null where it can't be kept: examples bring theirs, and records are private.
 */
export function folderKey(state: AppState): string | null {
  const { origin, input, documentId, reloadedFolderKey } = state;
  if (origin.kind === "draft") return DRAFT_FOLDER;
  if (origin.kind !== "link") return null;
  // a reload opens the link as it was edited
  if (reloadedFolderKey?.documentId === documentId) return reloadedFolderKey.key;
  return input.project === undefined ? `link ${textAtOpening()}` : documentKey(linkOfState(state));
}

/** Keeps the folder of the open document in this browser, at the reader's wish; it comes back with the document. */
export async function keepFolder(shelf: FolderShelf = browserShelf): Promise<void> {
  const state = useStore.getState();
  const key = folderKey(state);
  const { folder } = state;
  if (key === null || folder === null || !belongsTo(folder, state)) return;
  // shown as kept at once: the database answers later
  useStore.setState({ folder: { ...folder, keptFor: key } });
  const outcome = await write(key, folder, shelf);
  const present = useStore.getState().folder;
  const isStillWanted = present?.keptFor === key;
  if (outcome !== "kept" || !isStillWanted) await forget(key, shelf);
  if (outcome !== "kept" && isStillWanted) {
    useStore.setState({ folder: { ...present, keptFor: "" } });
    showNotice({ kind: "storage", message: contextMessages().notKept[outcome] });
  }
  if (folder.keptFor !== "" && folder.keptFor !== key) await forget(folder.keptFor, shelf);
}

/** Forgets the folder that is kept; it stays open. */
export async function forgetFolder(shelf: FolderShelf = browserShelf): Promise<void> {
  const { folder } = useStore.getState();
  if (folder === null || folder.keptFor === "") return;
  useStore.setState({ folder: { ...folder, keptFor: "" } });
  await forget(folder.keptFor, shelf);
}

async function write(key: string, folder: OpenFolder, shelf: FolderShelf): Promise<KeepOutcome> {
  const { name, origin, packed, texts, dockerfile, handle } = folder;
  if (origin === "example" || origin === "link") return "denied";
  const flagged = writeStored("local", KEPT_FLAG, "1");
  if (flagged !== "written") return flagged;
  return shelf.write(key, { name, origin, packed, texts, dockerfile, handle });
}

async function forget(key: string, shelf: FolderShelf): Promise<void> {
  if ((await shelf.remove(key)) === 0) removeStored("local", KEPT_FLAG);
}
