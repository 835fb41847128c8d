import { fileKindOf } from "#core/build-input/file-kind.ts";
import { assertNever } from "#core/text/assert-never.ts";
import type { FolderOutcome, ReadFolder } from "#formats/folder/folder-collector.ts";
import { contextMessages } from "#i18n/en/context.ts";
import type { FolderSource } from "#worker/folder-protocol.ts";
import { readFolder } from "#worker/read-folder.ts";
import { dismissNotice, showNotice } from "../view/notify.ts";
import { openPanel } from "../view/view-actions.ts";
import { useStore } from "../store.ts";
import { attachFolder, type FolderDescription, showFolder } from "./attach-folder.ts";

/** What is being read; without a source while the page itself lists it. */
let reading: { readonly source: FolderSource | null; readonly cancel: () => void } | null = null;

/**
 * Reads a folder in a worker and takes it as the build context; what goes wrong is said, and nothing changes then. With
 * `openProject`, its Dockerfile is opened, or all of it as a project where a bake or Compose file says what is built.
 */
export async function loadFolder(
  source: FolderSource,
  description: FolderDescription,
  openProject?: (read: ReadFolder) => Promise<void>,
): Promise<void> {
  const outcome = await readOutcome(source, description.name);
  if (outcome === null) return;
  if (outcome.kind === "ok") {
    if (openProject !== undefined && isProject(outcome)) return openWithFolder(outcome, description, openProject);
    attachFolder(outcome, description, openProject !== undefined);
    openPanel("context");
  } else sayFailure(outcome, description.name);
}

/** Opens a project, with the folder that it lies in as the place of its contexts. */
async function openWithFolder(
  read: ReadFolder,
  description: FolderDescription,
  openProject: (read: ReadFolder) => Promise<void>,
): Promise<void> {
  const { documentId } = useStore.getState();
  await openProject(read);
  const { input, documentId: opened } = useStore.getState();
  if (input.project !== undefined && opened !== documentId) showFolder(read, description, "");
}

function isProject({ texts }: ReadFolder): boolean {
  return [...texts].some(([path, text]) => ["bake", "compose"].includes(fileKindOf(path, text)));
}

/**
 * Shows that the page lists a folder itself. What it returns takes how far that has come, and answers false once the reader
 * has canceled it or opened something else.
 */
export function startListing(name: string): (entries: number) => boolean {
  dismissNotice();
  cancelReading();
  const own = { source: null, cancel: () => {} };
  reading = own;
  let shown = { name, entries: 0 };
  useStore.setState({ folderReading: shown });
  return (entries) => {
    if (useStore.getState().folderReading !== shown) {
      if (reading === own) reading = null;
      return false;
    }
    if (entries - shown.entries < PROGRESS) return true;
    shown = { name, entries };
    useStore.setState({ folderReading: shown });
    return true;
  };
}

/** Entries until the page says again how many there are. */
const PROGRESS = 1000;

/** Reads a folder with progress shown; null where the reader canceled it or asked for another. */
export async function readOutcome(source: FolderSource, name: string): Promise<FolderOutcome | null> {
  dismissNotice();
  cancelReading();
  const listed = source.kind === "files" ? source.listed.sizes.length : 0;
  // the worker counts again what is listed already
  const onProgress = (entries: number): void =>
    useStore.setState({ folderReading: { name, entries: Math.max(listed, entries) } });
  onProgress(0);
  const own = { ...readFolder(source, onProgress), source };
  reading = own;
  const outcome = await own.outcome;
  if (reading !== own) return null;
  reading = null;
  useStore.setState({ folderReading: null });
  return outcome;
}

/** Whether something else than the folder of `handle` is being read. */
export function isReadingOther(handle: FileSystemDirectoryHandle): boolean {
  return reading !== null && !(reading.source?.kind === "handle" && reading.source.handle === handle);
}

/** Stops reading, at the reader's wish. */
export function cancelReading(): void {
  const stopped = reading;
  reading = null;
  stopped?.cancel();
  useStore.setState({ folderReading: null });
}

function sayFailure(outcome: Exclude<FolderOutcome, { readonly kind: "ok" }>, name: string): void {
  showNotice({ kind: "file", message: failureWords(outcome, name) });
}

export function failureWords(outcome: Exclude<FolderOutcome, { readonly kind: "ok" }>, name: string): string {
  const words = contextMessages();
  switch (outcome.kind) {
    case "too-many":
      return words.tooMany(outcome.max);
    case "not-a-listing":
      return name === "" ? words.notAListing : words.notAnArchive(name);
    case "unreadable":
      return words.unreadable(outcome.message);
    default:
      return assertNever(outcome);
  }
}
