// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from "vitest";
import { packListing } from "#core/context/packed/folder-builder.ts";
import type { ReadFolder } from "#formats/folder/folder-collector.ts";
import { openDocument } from "../links/open-document.ts";
import { initialState, useStore } from "../store.ts";
import * as loading from "./load-folder.ts";
import { refreshFolder } from "./refresh-folder.ts";
import { closeFolder, showFolder } from "./attach-folder.ts";
import { chooseFolder, openDropped } from "./open-folder.ts";

let loaded: MockInstance<typeof loading.loadFolder>;

function handle(name: string, permission?: PermissionState): FileSystemDirectoryHandle {
  const requestPermission = permission && (async () => permission);
  return { kind: "directory", name, ...(requestPermission && { requestPermission }) } as FileSystemDirectoryHandle;
}

function stubPicker(pick: () => Promise<FileSystemDirectoryHandle>): void {
  vi.stubGlobal("showDirectoryPicker", pick);
}

/** Answers the next directory input as a reader would, with files or by closing it. */
function answerInput(event: "change" | "cancel"): { readonly isAsked: () => boolean } {
  const click = vi.spyOn(HTMLInputElement.prototype, "click").mockImplementation(function (this: HTMLInputElement) {
    queueMicrotask(() => this.dispatchEvent(new Event(event)));
  });
  return { isAsked: () => click.mock.calls.length > 0 };
}

beforeEach(() => {
  loading.cancelReading();
  loaded = vi.spyOn(loading, "loadFolder").mockResolvedValue();
  useStore.setState(initialState, true);
  openDocument({ dockerfile: "FROM scratch\n" }, { kind: "draft" });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("choosing a folder", () => {
  it("reads the one that the browser gives access to", async () => {
    stubPicker(async () => handle("app"));
    await chooseFolder();
    expect(loaded).toHaveBeenCalledWith(
      expect.objectContaining({ kind: "handle" }),
      { name: "app", origin: "folder", isFollowed: false, handle: expect.objectContaining({ name: "app" }) },
      undefined,
    );
  });

  it("follows it where the browser tells of changes", async () => {
    const observed = stubObserver();
    showLoaded();
    stubPicker(async () => handle("app"));
    await chooseFolder();
    expect([...observed]).toEqual(["app"]);
    expect(loaded.mock.calls[0]?.[1].isFollowed).toBe(true);
  });

  it("no longer follows it once another is opened, also one without access, or it is closed", async () => {
    const observed = stubObserver();
    showLoaded();
    await openDropped({ name: "one", handle: Promise.resolve(handle("one")), entry: null }, async () => {});
    await openDropped({ name: "two", handle: Promise.resolve(handle("two")), entry: null }, async () => {});
    expect([...observed]).toEqual(["two"]);
    showFolder(READ, { name: "zip", origin: "archive", isFollowed: false, handle: null }, "Dockerfile");
    expect([...observed]).toEqual([]);
    await openDropped({ name: "three", handle: Promise.resolve(handle("three")), entry: null }, async () => {});
    closeFolder();
    expect([...observed]).toEqual([]);
  });

  it("goes on following the one that is open where another can't be read", async () => {
    const observed = stubObserver();
    showLoaded();
    await openDropped({ name: "one", handle: Promise.resolve(handle("one")), entry: null }, async () => {});
    loaded.mockResolvedValue();
    await openDropped({ name: "two", handle: Promise.resolve(handle("two")), entry: null }, async () => {});
    expect([...observed]).toEqual(["one"]);
  });

  it("changes nothing and says nothing when the reader cancels", async () => {
    stubPicker(() => Promise.reject(new DOMException("", "AbortError")));
    await chooseFolder();
    expect(loaded).not.toHaveBeenCalled();
    expect(useStore.getState().notice).toBeNull();
  });

  it("says that the browser denies it", async () => {
    stubPicker(() => Promise.reject(new DOMException("", "NotAllowedError")));
    await chooseFolder();
    expect(loaded).not.toHaveBeenCalled();
    expect(useStore.getState().notice?.message).toBe("The browser didn't allow access to that folder.");
  });

  it("asks with an input where a frame may not have the other way, and takes a cancel there too", async () => {
    stubPicker(() => Promise.reject(new DOMException("", "SecurityError")));
    const input = answerInput("cancel");
    await chooseFolder();
    expect(input.isAsked()).toBe(true);
    expect(loaded).not.toHaveBeenCalled();
  });

  it("takes an empty folder from an input", async () => {
    vi.stubGlobal("showDirectoryPicker", undefined);
    vi.spyOn(HTMLInputElement.prototype, "files", "get").mockReturnValue([] as unknown as FileList);
    answerInput("change");
    await chooseFolder();
    const [source] = loaded.mock.calls[0] ?? [];
    expect(source).toEqual({ kind: "files", listed: { paths: "", sizes: new Float64Array(0), files: new Map() } });
  });
});

describe("a folder that was dropped", () => {
  it("is read by its handle, or, where the browser has none, by its entry", async () => {
    await openDropped({ name: "app", handle: Promise.resolve(handle("app")), entry: null }, async () => {});
    const entry = {
      createReader: () => ({ readEntries: (take: (entries: readonly unknown[]) => void) => take([]) }),
    } as unknown as FileSystemDirectoryEntry;
    await openDropped({ name: "old", handle: Promise.resolve(null), entry }, async () => {});
    await openDropped({ name: "none", handle: Promise.resolve(null), entry: null }, async () => {});
    expect(loaded.mock.calls.map(([{ kind }, { name }]) => [kind, name])).toEqual([
      ["handle", "app"],
      ["files", "old"],
    ]);
  });
});

describe("reading a folder again", () => {
  it("says that the browser denies it, and keeps what is shown", async () => {
    const folder = { ...FOLDER, handle: handle("app", "denied"), documentId: useStore.getState().documentId };
    useStore.setState({ folder });
    await refreshFolder();
    expect(useStore.getState()).toMatchObject({
      folder,
      notice: { message: "The browser didn't allow access to that folder." },
    });
  });

  it("doesn't take the folder of another document into the one that is open", async () => {
    openDocument({ dockerfile: "FROM a\n" }, { kind: "link" });
    showFolder(READ, { name: "app", origin: "folder", isFollowed: true, handle: handle("app") }, "Dockerfile");
    const { folder } = useStore.getState();
    openDocument({ dockerfile: "FROM b\n" }, { kind: "link" });
    await refreshFolder();
    expect(useStore.getState()).toMatchObject({ folderReading: null, folder: { ...folder, isFollowed: false } });
  });
});

const READ: ReadFolder = { folder: packListing({}), texts: new Map() };

/** What is read is shown, as when a worker answers. */
function showLoaded(): void {
  loaded.mockImplementation(async (_, description) => showFolder(READ, description, "Dockerfile"));
}

/** A browser that tells of changes; the names of the directories that it watches. */
function stubObserver(): ReadonlySet<string> {
  const observed = new Set<string>();
  class Observer {
    #name = "";
    disconnect(): void {
      observed.delete(this.#name);
    }
    async observe({ name }: FileSystemDirectoryHandle): Promise<void> {
      this.#name = name;
      observed.add(name);
    }
  }
  vi.stubGlobal("FileSystemObserver", Observer);
  return observed;
}

const FOLDER = {
  id: 5000,
  name: "app",
  origin: "folder",
  packed: packListing({}),
  texts: new Map(),
  dockerfile: "Dockerfile",
  documentId: 0,
  isOfDraft: true,
  keptFor: "",
  isFollowed: false,
} as const;
