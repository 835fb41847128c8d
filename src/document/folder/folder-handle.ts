let present: FileSystemDirectoryHandle | null = null;

/** The handle of the folder that was opened last with one; with it the folder can be read again. */
export function presentHandle(): FileSystemDirectoryHandle | null {
  return present;
}

export function setHandle(handle: FileSystemDirectoryHandle | null): void {
  present = handle;
}
