import { useStore } from "../store.ts";
import { folderMessages } from "#i18n/en/folder/panel.ts";
import { showNotice } from "../view/notify.ts";
import { showFolder } from "./attach-folder.ts";
import { presentHandle, setHandle } from "./folder-handle.ts";
import { keepFolder } from "./kept/keep-folder.ts";
import { readOutcome } from "./load-folder.ts";

interface Observer {
  observe(handle: FileSystemDirectoryHandle, options: { readonly recursive: true }): Promise<void>;
  disconnect(): void;
}

interface ObserverMaker {
  readonly FileSystemObserver?: new (callback: () => void) => Observer;
}

/** Changes often come in hundreds; the folder is read again when none came for so many milliseconds. */
const QUIET = 400;

let observer: Observer | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Reads a folder again after each change in it, in browsers that tell of changes; whether this one does. */
export async function followHandle(handle: FileSystemDirectoryHandle): Promise<boolean> {
  observer?.disconnect();
  observer = null;
  setHandle(handle);
  const { FileSystemObserver } = globalThis as ObserverMaker;
  if (FileSystemObserver === undefined) return false;
  try {
    observer = new FileSystemObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void refreshFolder(), QUIET);
    });
    await observer.observe(handle, { recursive: true });
    return true;
  } catch {
    return false;
  }
}

/** Reads the folder again; texts that are open stay as they are. */
export async function refreshFolder(): Promise<void> {
  const handle = presentHandle();
  const before = useStore.getState().folder;
  if (handle === null || before === null || !before.canRefresh) return;
  if (!(await mayRead(handle))) return showNotice({ kind: "file", message: folderMessages().denied });
  const isFollowed = before.isFollowed || (observer === null && (await followHandle(handle)));
  const outcome = await readOutcome({ kind: "handle", handle }, before.name);
  const { folder, folderEntry } = useStore.getState();
  if (outcome?.kind !== "ok" || folder?.id !== before.id) return;
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
