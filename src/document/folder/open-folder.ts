import type { ReadFolder } from "#formats/folder/folder-collector.ts";
import { contextMessages } from "#i18n/en/context.ts";
import { showNotice } from "../view/notify.ts";
import { useStore } from "../store.ts";
import { followHandle, stopFollowing } from "./follow-handle.ts";
import { refreshChanged } from "./refresh-folder.ts";
import { listDroppedEntry } from "./list-dropped-entry.ts";
import { listInputFiles, nameOfInput } from "./list-input-files.ts";
import { loadFolder, startListing } from "./load-folder.ts";

interface DirectoryPicker {
  readonly showDirectoryPicker?: (options: { readonly mode: "read" }) => Promise<FileSystemDirectoryHandle>;
}

/** Lets the reader choose a folder. Where the browser gives access to it, its changes are followed. */
export async function chooseFolder(): Promise<void> {
  const { showDirectoryPicker } = globalThis as DirectoryPicker;
  if (showDirectoryPicker === undefined) return chooseByInput();
  try {
    await openHandle(await showDirectoryPicker.call(globalThis, { mode: "read" }));
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === "AbortError") return;
    if (fault instanceof DOMException && fault.name === "SecurityError") return chooseByInput();
    showNotice({ kind: "file", message: contextMessages().denied });
  }
}

/** Every browser's own way; it sees neither links nor empty folders. */
export async function chooseByInput(): Promise<void> {
  const input = document.createElement("input");
  input.type = "file";
  input.webkitdirectory = true;
  const chosen = new Promise<FileList | null>((resolve) => {
    input.addEventListener("change", () => resolve(input.files));
    input.addEventListener("cancel", () => resolve(null));
  });
  input.click();
  const files = await chosen;
  if (files !== null) await openInputFiles(files);
}

/** Opens what a directory input was given. */
async function openInputFiles(files: ArrayLike<File>): Promise<void> {
  const name = nameOfInput(files);
  const listed = await listInputFiles(files, startListing(name));
  if (listed === null) return;
  const description = { name, origin: "folder", isFollowed: false, handle: null } as const;
  await loadFolder({ kind: "files", listed }, description);
}

/** Lets the reader choose a zip or tar archive, or a listing that was saved. */
export async function chooseArchive(): Promise<void> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".zip,.tar,.tgz,.gz,.txt,.json";
  const chosen = new Promise<File | null>((resolve) => {
    input.addEventListener("change", () => resolve(input.files?.[0] ?? null));
    input.addEventListener("cancel", () => resolve(null));
  });
  input.click();
  const file = await chosen;
  if (file !== null) await openArchive(file);
}

/** Opens an archive; with `openProject`, its Dockerfile too, or all of it as a project. */
export async function openArchive(file: File, openProject?: (read: ReadFolder) => Promise<void>): Promise<void> {
  const description = { name: file.name, origin: "archive", isFollowed: false, handle: null } as const;
  await loadFolder({ kind: "archive", file }, description, openProject);
}

/** Takes the output of a command that lists files. */
export async function openPastedListing(text: string): Promise<void> {
  const description = { name: "", origin: "pasted", isFollowed: false, handle: null } as const;
  await loadFolder({ kind: "pasted", text }, description);
}

/** Opens a directory that was dropped with its Dockerfile, or all of it as a project. */
export async function openDropped(dropped: DroppedDirectory, openProject: () => Promise<void>): Promise<void> {
  const handle = await dropped.handle;
  if (handle !== null) return openHandle(handle, openProject);
  const description = { name: dropped.name, origin: "folder", isFollowed: false, handle: null } as const;
  if (dropped.entry === null) return;
  await loadFolder({ kind: "files", listed: await listDroppedEntry(dropped.entry) }, description, openProject);
}

/** A directory as a drop hands it out; both have to be asked for at once. */
export interface DroppedDirectory {
  readonly name: string;
  readonly handle: Promise<FileSystemDirectoryHandle | null>;
  readonly entry: FileSystemDirectoryEntry | null;
}

async function openHandle(handle: FileSystemDirectoryHandle, openProject?: () => Promise<void>): Promise<void> {
  const isFollowed = await followHandle(handle, () => void refreshChanged(handle));
  const description = { name: handle.name, origin: "folder", isFollowed, handle } as const;
  await loadFolder({ kind: "handle", handle }, description, openProject);
  if (useStore.getState().folder?.handle !== handle) stopFollowing(handle);
}
