import { useStore } from "../store.ts";
import { showFolder } from "./attach-folder.ts";
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
let followed: FileSystemDirectoryHandle | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Reads a folder again after each change in it, in browsers that tell of changes; whether this one does. */
export async function followHandle(handle: FileSystemDirectoryHandle): Promise<boolean> {
  observer?.disconnect();
  followed = handle;
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
  const handle = followed;
  const before = useStore.getState().folder;
  if (handle === null || before === null || !before.canRefresh) return;
  const outcome = await readOutcome({ kind: "handle", handle }, before.name);
  const { folder, folderEntry } = useStore.getState();
  if (outcome?.kind !== "ok" || folder?.id !== before.id) return;
  showFolder(outcome, before, before.dockerfile);
  useStore.setState({ folderEntry });
}
