/** A browser's watch over a directory; not every browser has one. */
interface Observer {
  observe(handle: FileSystemDirectoryHandle, options: { readonly recursive: true }): Promise<void>;
  disconnect(): void;
}

interface ObserverMaker {
  readonly FileSystemObserver?: new (callback: () => void) => Observer;
}

/** Changes often come in hundreds; the folder is read again when none came for so many milliseconds. */
const QUIET = 400;

const followed = new Map<FileSystemDirectoryHandle, () => void>();

/** Calls `onChange` after the changes in a directory, in browsers that tell of changes; whether this one does. */
export async function followHandle(handle: FileSystemDirectoryHandle, onChange: () => void): Promise<boolean> {
  const { FileSystemObserver } = globalThis as ObserverMaker;
  if (FileSystemObserver === undefined) return false;
  followed.get(handle)?.();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new FileSystemObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(onChange, QUIET);
  });
  const stop = (): void => {
    clearTimeout(timer);
    observer.disconnect();
  };
  followed.set(handle, stop);
  try {
    await observer.observe(handle, { recursive: true });
    return true;
  } catch {
    if (followed.get(handle) === stop) followed.delete(handle);
    return false;
  }
}

/** Ends following every directory but one; null for all of them. */
export function followOnly(handle: FileSystemDirectoryHandle | null): void {
  for (const one of followed.keys()) if (one !== handle) stopFollowing(one);
}

/** Ends following one directory. */
export function stopFollowing(handle: FileSystemDirectoryHandle): void {
  followed.get(handle)?.();
  followed.delete(handle);
}
