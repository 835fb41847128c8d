// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { packListing } from "#core/context/packed/folder-builder.ts";
import type { ReadFolder } from "#formats/folder/folder-collector.ts";
import type { KeepOutcome } from "../../history/version-store.ts";
import { startKeepingDraft } from "../../drafts/keep-draft.ts";
import { readTab } from "../../drafts/tab-storage.ts";
import { setText } from "../../input/edit.ts";
import { openFirstDocument } from "../../links/open-link.ts";
import { openDocument } from "../../links/open-document.ts";
import { initialState, useStore } from "../../store.ts";
import { attachFolder, closeFolder, showFolder } from "../attach-folder.ts";
import { startBringingFolders } from "../folder-of-document.ts";
import { selectFolder } from "../folder-selectors.ts";
import { decodeKeptFolder, type FolderShelf, type KeptFolder } from "./folder-shelf.ts";
import { forgetFolder, keepFolder } from "./keep-folder.ts";
import { KEPT_FLAG } from "./kept-flag.ts";
import { restoreFolder } from "./restore-folder.ts";

const DOCKERFILE = { dockerfile: "FROM scratch\nCOPY . /\n" };
const DESCRIPTION = { name: "app", origin: "folder", isFollowed: false, handle: null } as const;

function read(path = "a.txt"): ReadFolder {
  return { folder: packListing({ [path]: { size: 3 } }), texts: new Map([[".dockerignore", "*.md\n"]]) };
}

/** A database in memory that stores copies. */
class MemoryShelf implements FolderShelf {
  readonly stored = new Map<string, KeptFolder>();
  outcome: KeepOutcome = "kept";
  readonly write = async (key: string, folder: KeptFolder): Promise<KeepOutcome> => {
    if (this.outcome === "kept") this.stored.set(key, structuredClone(folder));
    return this.outcome;
  };
  readonly read = async (key: string): Promise<KeptFolder | null> => decodeKeptFolder(this.stored.get(key));
  readonly remove = async (key: string): Promise<number> => {
    this.stored.delete(key);
    return this.stored.size;
  };
}

let shelf = new MemoryShelf();
let stop = (): void => {};
beforeEach(() => {
  shelf = new MemoryShelf();
  localStorage.clear();
  sessionStorage.clear();
  useStore.setState(initialState, true);
  openDocument(DOCKERFILE, { kind: "draft" });
});
afterEach(() => {
  stop();
  stop = () => {};
});

/** A later visit: nothing is left but what was stored. */
async function comeBack(origin: "draft" | "link" = "draft", link = DOCKERFILE): Promise<void> {
  useStore.setState(initialState, true);
  openDocument(link, { kind: origin });
  await restoreFolder(shelf);
}

describe("a folder", () => {
  it("is stored only when the reader asks for it, and comes back with the draft", async () => {
    attachFolder(read(), DESCRIPTION, false);
    expect(localStorage.getItem(KEPT_FLAG)).toBeNull();
    await comeBack();
    expect(selectFolder(useStore.getState())).toBeNull();
    attachFolder(read(), DESCRIPTION, false);
    await keepFolder(shelf);
    await comeBack();
    const { folder } = useStore.getState();
    expect(folder).toMatchObject({ name: "app", origin: "folder", packed: read().folder, handle: null });
    expect(folder?.texts).toEqual(read().texts);
    expect(folder?.keptFor).not.toBe("");
  });

  it("comes back with the link that it was opened for, and with no other", async () => {
    openDocument(DOCKERFILE, { kind: "link" });
    attachFolder(read(), DESCRIPTION, false);
    await keepFolder(shelf);
    await comeBack("link", { dockerfile: "FROM other\n" });
    expect(useStore.getState().folder).toBeNull();
    await comeBack("link");
    expect(useStore.getState().folder?.name).toBe("app");
  });

  it("comes back with a link that was edited before the tab was reloaded, also twice", async () => {
    stop = startKeepingDraft();
    setText("FROM mine\n");
    dispatchEvent(new Event("pagehide"));
    openDocument(DOCKERFILE, { kind: "link" });
    setText("FROM edited\n");
    attachFolder(read(), DESCRIPTION, false);
    await keepFolder(shelf);
    const { documentId } = useStore.getState();
    for (const _ of [1, 2]) {
      dispatchEvent(new Event("pagehide"));
      stop();
      useStore.setState(initialState, true);
      await openFirstDocument("", documentId);
      stop = startKeepingDraft();
      expect(useStore.getState()).toMatchObject({ input: { dockerfile: "FROM edited\n" }, origin: { kind: "link" } });
      await restoreFolder(shelf);
      expect(selectFolder(useStore.getState())?.name).toBe("app");
    }
    await forgetFolder(shelf);
    expect(shelf.stored.size).toBe(0);
  });

  it("is remembered with the tab as soon as it is kept", async () => {
    stop = startKeepingDraft();
    openDocument(DOCKERFILE, { kind: "link" });
    await vi.waitFor(() => expect(readTab()?.origin.kind).toBe("link"), 20_000);
    attachFolder(read(), DESCRIPTION, false);
    await keepFolder(shelf);
    await vi.waitFor(() => expect(readTab()?.folderKey).toBe(useStore.getState().folder?.keptFor), 20_000);
  });

  it("that is kept for a link isn't the draft's, and can't be kept for it", async () => {
    openDocument(DOCKERFILE, { kind: "link" });
    attachFolder(read(), DESCRIPTION, false);
    await keepFolder(shelf);
    openDocument({ dockerfile: "FROM other\n" }, { kind: "draft" });
    expect(selectFolder(useStore.getState())).toBeNull();
    await keepFolder(shelf);
    expect([...shelf.stored.keys()]).toEqual([`link ${DOCKERFILE.dockerfile}`]);
    await comeBack("link");
    expect(useStore.getState().folder?.name).toBe("app");
  });

  it("that was opened for a draft belongs to the next draft too, but not to a link", () => {
    attachFolder(read(), DESCRIPTION, false);
    openDocument({ dockerfile: "FROM other\n" }, { kind: "draft" });
    expect(selectFolder(useStore.getState())?.name).toBe("app");
    openDocument(DOCKERFILE, { kind: "link" });
    expect(selectFolder(useStore.getState())).toBeNull();
  });

  it("goes with a link that becomes the draft", async () => {
    openDocument(DOCKERFILE, { kind: "link" });
    attachFolder(read(), DESCRIPTION, false);
    await keepFolder(shelf);
    useStore.setState({ origin: { kind: "draft" } });
    await keepFolder(shelf);
    expect(shelf.stored.size).toBe(1);
    await comeBack();
    expect(useStore.getState().folder?.name).toBe("app");
  });

  it("is forgotten when the reader says so, closes it, or opens another in its place", async () => {
    attachFolder(read(), DESCRIPTION, false);
    await keepFolder(shelf);
    await forgetFolder(shelf);
    expect([shelf.stored.size, localStorage.getItem(KEPT_FLAG)]).toEqual([0, null]);
    expect(useStore.getState().folder?.name).toBe("app");
    await keepFolder(shelf);
    closeFolder();
    expect(useStore.getState().folder).toBeNull();
    attachFolder(read(), DESCRIPTION, false);
    await keepFolder(shelf);
    attachFolder(read("b.txt"), { ...DESCRIPTION, name: "other" }, false);
    expect(useStore.getState().folder?.keptFor).toBe("");
  });

  it("is not kept where it was closed before the browser was done", async () => {
    attachFolder(read(), DESCRIPTION, false);
    const keeping = keepFolder(shelf);
    closeFolder();
    await keeping;
    expect(shelf.stored.size).toBe(0);
  });

  it.each([
    ["full", /no room/],
    ["denied", /doesn't allow/],
  ] as const)("that can't be kept is said to be so (%s), and what was kept before goes", async (outcome, words) => {
    attachFolder(read(), DESCRIPTION, false);
    await keepFolder(shelf);
    shelf.outcome = outcome;
    await keepFolder(shelf);
    const { notice, folder } = useStore.getState();
    expect(notice).toMatchObject({ kind: "storage", message: expect.stringMatching(words) });
    expect([folder?.keptFor, folder?.name, shelf.stored.size]).toEqual(["", "app", 0]);
  });

  it("of an example or a record is never kept", async () => {
    for (const origin of [
      { kind: "example", slug: "large-context" },
      { kind: "record", name: "a.dockerbuild" },
    ] as const) {
      openDocument(DOCKERFILE, origin);
      showFolder(read(), { ...DESCRIPTION, origin: "folder" }, "Dockerfile");
      await keepFolder(shelf);
    }
    openDocument(DOCKERFILE, { kind: "draft" });
    showFolder(read(), { ...DESCRIPTION, origin: "example" }, "Dockerfile");
    await keepFolder(shelf);
    expect(shelf.stored.size).toBe(0);
  });

  it("that is kept doesn't take the place of one that was opened meanwhile", async () => {
    attachFolder(read(), DESCRIPTION, false);
    await keepFolder(shelf);
    useStore.setState(initialState, true);
    openDocument(DOCKERFILE, { kind: "draft" });
    const restoring = restoreFolder(shelf);
    attachFolder(read("b.txt"), { ...DESCRIPTION, name: "newer" }, false);
    await restoring;
    expect(useStore.getState().folder?.name).toBe("newer");
  });

  it("is looked for only where something is kept", async () => {
    let opened = 0;
    const database = { open: () => opened++ };
    Object.assign(globalThis, { indexedDB: database });
    stop = startBringingFolders();
    openDocument(DOCKERFILE, { kind: "link" });
    await new Promise((resolve) => setTimeout(resolve));
    expect(opened).toBe(0);
    Reflect.deleteProperty(globalThis, "indexedDB");
  });
});

describe("decodeKeptFolder", () => {
  it("takes only folders", () => {
    const kept = { name: "a", origin: "pasted", packed: read().folder, texts: new Map([["x", 1]]), dockerfile: 5 };
    expect(decodeKeptFolder(kept)).toEqual({ ...kept, texts: new Map(), dockerfile: "", handle: null });
    expect(decodeKeptFolder({ ...kept, origin: "example" })).toBeNull();
    expect(decodeKeptFolder({ ...kept, packed: {} })).toBeNull();
    expect(decodeKeptFolder(undefined)).toBeNull();
  });
});
