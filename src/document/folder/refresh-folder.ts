import { contextMessages } from "#i18n/en/context.ts";
import { useStore } from "../store.ts";
import { showNotice } from "../view/notify.ts";
import { showFolder } from "./attach-folder.ts";
import { followHandle, stopFollowing } from "./follow-handle.ts";
import { belongsTo } from "./folder-selectors.ts";
import { keepFolder } from "./kept/keep-folder.ts";
import { isReadingOther, readOutcome } from "./load-folder.ts";

/** Reads a folder again that has changed on the disk. */
export async function refreshChanged(handle: FileSystemDirectoryHandle): Promise<void> {
  if (useStore.getState().folder?.handle === handle) await refreshFolder();
}

/**
 * Reads the folder again, but not while another one is being read; texts that are open stay as they are. While another
 * document is open, the folder is only followed no longer, so that the reader is offered to read it again.
 */
export async function refreshFolder(): Promise<void> {
  const before = useStore.getState().folder;
  if (before === null || before.handle === null || isReadingOther(before.handle)) return;
  const { handle } = before;
  if (!belongsTo(before, useStore.getState())) {
    stopFollowing(handle);
    return useStore.setState({ folder: { ...before, isFollowed: false } });
  }
  if (!(await mayRead(handle))) return showNotice({ kind: "file", message: contextMessages().denied });
  if (useStore.getState().folder?.id !== before.id) return;
  const isFollowed = before.isFollowed || (await followHandle(handle, () => void refreshChanged(handle)));
  if (useStore.getState().folder?.id !== before.id) return stopFollowing(handle);
  if (isReadingOther(handle)) return;
  const outcome = await readOutcome({ kind: "handle", handle }, before.name);
  const state = useStore.getState();
  const { folder, folderEntry } = state;
  if (outcome?.kind !== "ok" || folder?.id !== before.id || !belongsTo(folder, state)) return;
  showFolder(outcome, { ...before, isFollowed }, before.dockerfile, folder.keptFor);
  useStore.setState({ folderEntry });
  if (folder.keptFor !== "") await keepFolder();
}

interface AskingHandle extends FileSystemDirectoryHandle {
  readonly requestPermission?: (options: { readonly mode: "read" }) => Promise<PermissionState>;
}

/** A handle that was kept over a visit has to be allowed again; the browser asks where it doesn't know. */
async function mayRead(handle: AskingHandle): Promise<boolean> {
  try {
    return ((await handle.requestPermission?.({ mode: "read" })) ?? "granted") === "granted";
  } catch {
    return false;
  }
}
