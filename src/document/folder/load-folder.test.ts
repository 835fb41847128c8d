// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { packListing } from "#core/context/packed/folder-builder.ts";
import type { FolderOutcome } from "#formats/folder/folder-collector.ts";
import type { FolderNews, FolderSource } from "#worker/folder-protocol.ts";
import { openDocument } from "../links/open-document.ts";
import { initialState, useStore } from "../store.ts";
import { cancelReading, loadFolder, startListing } from "./load-folder.ts";

/** A worker that answers when the test says so. */
class HeldWorker extends EventTarget {
  static readonly all: HeldWorker[] = [];
  asked: FolderSource | null = null;
  isEnded = false;

  constructor() {
    super();
    HeldWorker.all.push(this);
  }

  postMessage(source: FolderSource): void {
    this.asked = source;
  }

  terminate(): void {
    this.isEnded = true;
  }

  tell(data: FolderNews): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

const DESCRIPTION = { name: "app.zip", origin: "archive", isFollowed: false, handle: null } as const;
const PASTED: FolderSource = { kind: "pasted", text: "a" };

function done(path: string): FolderNews {
  return { kind: "done", outcome: { kind: "ok", folder: packListing({ [path]: { size: 1 } }), texts: new Map() } };
}

/** The worker that reads; those of the folder that is shown come after it. */
function reader(place: number): HeldWorker {
  const readers = HeldWorker.all.filter(({ asked }) => asked !== null && "kind" in asked);
  const found = readers[place];
  if (found === undefined) throw new Error("nothing is read");
  return found;
}

beforeEach(() => {
  HeldWorker.all.length = 0;
  vi.stubGlobal("Worker", HeldWorker);
  useStore.setState(initialState, true);
  openDocument({ dockerfile: "FROM scratch\nCOPY . /\n" }, { kind: "draft" });
});
afterEach(() => {
  useStore.setState({ folder: null });
  vi.unstubAllGlobals();
});

describe("a folder that is read", () => {
  it("says how far it is, and is shown when it is read", async () => {
    const loading = loadFolder(PASTED, DESCRIPTION);
    reader(0).tell({ kind: "progress", entries: 4000 });
    expect(useStore.getState().folderReading).toEqual({ name: "app.zip", entries: 4000 });
    reader(0).tell(done("a.txt"));
    await loading;
    const { folder, folderReading, panel } = useStore.getState();
    expect([folder?.packed.names, folderReading, panel]).toEqual(["a.txt", null, "context"]);
    expect(reader(0).isEnded).toBe(true);
  });

  it("says how far the page itself has listed it, until the reader cancels or opens another", async () => {
    const advance = startListing("app");
    expect(useStore.getState().folderReading).toEqual({ name: "app", entries: 0 });
    expect([advance(10), advance(2500)]).toEqual([true, true]);
    expect(useStore.getState().folderReading).toEqual({ name: "app", entries: 2500 });
    cancelReading();
    expect(advance(2600)).toBe(false);
    const first = startListing("one");
    const loading = loadFolder(PASTED, DESCRIPTION);
    expect(first(1)).toBe(false);
    reader(0).tell(done("a.txt"));
    await loading;
  });

  it("counts on from what the page has listed", async () => {
    const advance = startListing("app");
    expect(advance(2500)).toBe(true);
    const listed = { paths: "", sizes: new Float64Array(2500), files: new Map() };
    const loading = loadFolder({ kind: "files", listed }, DESCRIPTION);
    const shown = () => useStore.getState().folderReading?.entries;
    expect(shown()).toBe(2500);
    reader(0).tell({ kind: "progress", entries: 1000 });
    expect(shown()).toBe(2500);
    reader(0).tell({ kind: "progress", entries: 2600 });
    expect(shown()).toBe(2600);
    reader(0).tell(done("a.txt"));
    await loading;
  });

  it("can be canceled: the worker ends, and nothing changes", async () => {
    const loading = loadFolder(PASTED, DESCRIPTION);
    cancelReading();
    reader(0).tell(done("a.txt"));
    await loading;
    expect(reader(0).isEnded).toBe(true);
    expect(useStore.getState()).toMatchObject({ folder: null, folderReading: null, notice: null });
  });

  it("gives way to one that is opened later", async () => {
    const first = loadFolder(PASTED, DESCRIPTION);
    const second = loadFolder(PASTED, DESCRIPTION);
    expect(reader(0).isEnded).toBe(true);
    reader(0).tell(done("first"));
    reader(1).tell(done("second"));
    await Promise.all([first, second]);
    expect(useStore.getState().folder?.packed.names).toBe("second");
  });

  it("can be empty", async () => {
    const loading = loadFolder(PASTED, DESCRIPTION);
    reader(0).tell({ kind: "done", outcome: { kind: "ok", folder: packListing({}), texts: new Map() } });
    await loading;
    expect(useStore.getState().folder?.packed.count).toBe(1);
  });

  it.each<[string, FolderOutcome]>([
    ["more than 500,000 entries", { kind: "too-many", max: 500_000 }],
    ["neither a zip or tar archive nor a list", { kind: "not-a-listing" }],
    ["couldn't be read: gone", { kind: "unreadable", message: "gone" }],
  ])("that fails says so (%s), and leaves what was open", async (words, outcome) => {
    const loading = loadFolder(PASTED, DESCRIPTION);
    reader(0).tell(done("a.txt"));
    await loading;
    const failing = loadFolder(PASTED, DESCRIPTION);
    HeldWorker.all.at(-1)?.tell({ kind: "done", outcome });
    await failing;
    const { folder, notice } = useStore.getState();
    expect(folder?.packed.names).toBe("a.txt");
    expect(notice).toMatchObject({ kind: "file", message: expect.stringContaining(words) });
  });
});
