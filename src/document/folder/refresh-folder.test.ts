import { afterAll, beforeEach, expect, it, vi } from "vitest";
import { packListing } from "#core/context/packed/folder-builder.ts";
import type { FolderOutcome, ReadFolder } from "#formats/folder/folder-collector.ts";
import * as reading from "#worker/read-folder.ts";
import { initialState, useStore } from "../store.ts";
import { showFolder } from "./attach-folder.ts";
import { cancelReading, loadFolder, startListing } from "./load-folder.ts";
import { refreshChanged, refreshFolder } from "./refresh-folder.ts";

const read = vi.spyOn(reading, "readFolder");

const handle = { kind: "directory", name: "app" } as FileSystemDirectoryHandle;
const other = { kind: "directory", name: "other" } as FileSystemDirectoryHandle;

beforeEach(() => {
  cancelReading();
  useStore.setState(initialState, true);
  const empty: ReadFolder = { folder: packListing({}), texts: new Map() };
  showFolder(empty, { name: "app", origin: "folder", isFollowed: true, handle }, "Dockerfile");
  read.mockReset().mockImplementation(() => {
    let cancel = (): void => {};
    const outcome = new Promise<FolderOutcome | null>((resolve) => (cancel = () => resolve(null)));
    return { outcome, cancel };
  });
});
afterAll(() => {
  vi.restoreAllMocks();
});

it("reads a folder once more for each change, however many come while it is being read", async () => {
  for (const count of [1, 2, 3, 4]) {
    void refreshChanged(handle);
    await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(count));
  }
});

it("doesn't stop reading another folder that was chosen while this one was being read", async () => {
  void refreshChanged(handle);
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(1));
  void loadFolder(
    { kind: "handle", handle: other },
    { name: "other", origin: "folder", isFollowed: false, handle: other },
  );
  await refreshChanged(handle);
  await refreshChanged(other);
  expect(read).toHaveBeenCalledTimes(2);
});

it("isn't read again while the page lists another folder, also when asked to", async () => {
  const advance = startListing("other");
  await refreshChanged(handle);
  await refreshFolder();
  expect(read).not.toHaveBeenCalled();
  expect(advance(1)).toBe(true);
  expect(useStore.getState().folderReading?.name).toBe("other");
});

it("is read again once the list of another folder isn't wanted anymore", async () => {
  const advance = startListing("other");
  const empty: ReadFolder = { folder: packListing({}), texts: new Map() };
  showFolder(empty, { name: "app", origin: "folder", isFollowed: true, handle }, "Dockerfile");
  expect(advance(1)).toBe(false);
  void refreshChanged(handle);
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(1));
});
