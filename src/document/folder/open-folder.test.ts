// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { packListing } from "#core/context/packed/folder-builder.ts";
import type { FolderSource } from "#worker/folder-protocol.ts";
import { openDocument } from "../links/open-document.ts";
import { initialState, useStore } from "../store.ts";
import { refreshFolder } from "./follow-handle.ts";
import type { FolderDescription } from "./attach-folder.ts";
import { chooseFolder, openDropped } from "./open-folder.ts";

const loaded = vi.hoisted(() => vi.fn<(source: FolderSource, description: FolderDescription) => Promise<void>>());
vi.mock(import("./load-folder.ts"), async (original) => ({ ...(await original()), loadFolder: loaded }));

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
  loaded.mockReset().mockResolvedValue();
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
      { name: "app", origin: "folder", isFollowed: false, canRefresh: true },
      undefined,
    );
  });

  it("follows it where the browser tells of changes", async () => {
    const observed: string[] = [];
    class Observer {
      disconnect(): void {}
      async observe({ name }: FileSystemDirectoryHandle): Promise<void> {
        observed.push(name);
      }
    }
    vi.stubGlobal("FileSystemObserver", Observer);
    stubPicker(async () => handle("app"));
    await chooseFolder();
    expect(observed).toEqual(["app"]);
    expect(loaded.mock.calls[0]?.[1].isFollowed).toBe(true);
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
    stubPicker(async () => handle("app", "denied"));
    await chooseFolder();
    const folder = { ...FOLDER, documentId: useStore.getState().documentId };
    useStore.setState({ folder });
    await refreshFolder();
    expect(useStore.getState()).toMatchObject({
      folder,
      notice: { message: "The browser didn't allow access to that folder." },
    });
  });
});

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
  canRefresh: true,
} as const;
