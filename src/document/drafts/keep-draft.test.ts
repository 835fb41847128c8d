// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { encodeLink } from "#permalink/codec.ts";
import { readDraft } from "./draft-storage.ts";
import { setTarget, setText } from "../input/edit.ts";
import { adoptAsDraft, startKeepingDraft } from "./keep-draft.ts";
import { openDraft, openExample, openFirstDocument, openText } from "../links/open-link.ts";
import { initialState, useStore } from "../store.ts";

const MINE = "FROM mine AS one\n";
const THEIRS = "FROM theirs\n";

let stop: () => void = () => {};

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  useStore.setState(initialState, true);
  stop = startKeepingDraft();
});

afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function leavePage(): void {
  dispatchEvent(new Event("pagehide"));
}

async function visit(fragment: string): Promise<void> {
  useStore.setState(initialState, true);
  await openFirstDocument(fragment, null);
}

describe("the draft", () => {
  it("is kept when the page is left and is there at the next visit", async () => {
    setText(MINE);
    setTarget("one");
    leavePage();
    await visit("");
    expect(useStore.getState()).toMatchObject({
      input: { dockerfile: MINE, target: "one" },
      origin: { kind: "draft" },
    });
  });

  it("is kept a moment after the last change", async () => {
    setText(MINE);
    expect(readDraft()).toBeNull();
    await vi.waitFor(() => expect(readDraft()?.dockerfile).toBe(MINE), 20_000);
  });

  it("stays as it is while a link is open and changed", async () => {
    setText(MINE);
    leavePage();
    await visit(await encodeLink({ dockerfile: THEIRS }));
    setText(`${THEIRS}RUN x\n`);
    leavePage();
    expect(readDraft()?.dockerfile).toBe(MINE);
    openDraft();
    expect(useStore.getState().input.dockerfile).toBe(MINE);
  });

  it("becomes what is made of a link when there is no other draft to lose", async () => {
    await visit(await encodeLink({ dockerfile: THEIRS }));
    leavePage();
    expect(readDraft()).toBeNull();
    setText(`${THEIRS}RUN x\n`);
    leavePage();
    expect(readDraft()?.dockerfile).toBe(`${THEIRS}RUN x\n`);
    expect(useStore.getState().origin).toEqual({ kind: "draft" });
  });

  it("becomes the opened link when the reader says so", async () => {
    setText(MINE);
    leavePage();
    await visit(await encodeLink({ dockerfile: THEIRS }));
    adoptAsDraft();
    leavePage();
    expect(readDraft()?.dockerfile).toBe(THEIRS);
  });

  it("is known again by its own address", async () => {
    setText(MINE);
    leavePage();
    await visit(await encodeLink({ dockerfile: MINE }));
    expect(useStore.getState().origin).toEqual({ kind: "draft" });
  });

  it("is opened when the link can't be read, which is said", async () => {
    setText(MINE);
    leavePage();
    await visit("#v9/d/abc");
    expect(useStore.getState().input.dockerfile).toBe(MINE);
    expect(useStore.getState().notice?.message).toMatch(/newer/i);
  });

  it("is left alone by an example, whose opening can be undone", async () => {
    setText(MINE);
    leavePage();
    await openExample("go-scratch");
    leavePage();
    expect(readDraft()?.dockerfile).toBe(MINE);
    await expect
      .poll(() => useStore.getState())
      .toMatchObject({ panel: "about", toast: { undo: { kind: "document" } } });
  });

  it("becomes a file that is opened", () => {
    setText(MINE);
    openText(THEIRS, "“Dockerfile”");
    leavePage();
    expect(readDraft()?.dockerfile).toBe(THEIRS);
  });

  it("is kept to the letter", async () => {
    const text = "\ufeffFROM a\r\n# \ud800\0\n";
    setText(text);
    leavePage();
    await visit("");
    expect(useStore.getState().input.dockerfile).toBe(text);
  });

  it("says once, quietly, that the browser keeps nothing", () => {
    vi.stubGlobal("localStorage", {
      getItem: () => null,
      setItem: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
    setText(MINE);
    leavePage();
    expect(useStore.getState().notice?.kind).toBe("storage");
  });
});

describe("a reload", () => {
  it("brings back what the tab showed, an edited link too", async () => {
    setText(MINE);
    leavePage();
    await visit(await encodeLink({ dockerfile: THEIRS }));
    setText(`${THEIRS}RUN x\n`);
    leavePage();
    const { documentId } = useStore.getState();
    useStore.setState(initialState, true);
    await openFirstDocument("#v1/d/of-some-keystrokes-ago", documentId);
    expect(useStore.getState()).toMatchObject({
      input: { dockerfile: `${THEIRS}RUN x\n` },
      origin: { kind: "link" },
      isEdited: true,
    });
  });
});

describe("a reload whose history entry has lost what it carried", () => {
  it("brings back what the tab showed at the same address", async () => {
    vi.spyOn(performance, "getEntriesByType").mockReturnValue([navigation("reload")]);
    setText(MINE);
    leavePage();
    const fragment = await encodeLink({ dockerfile: THEIRS });
    useStore.setState(initialState, true);
    await openFirstDocument(location.hash, null);
    expect(useStore.getState().input.dockerfile).toBe(MINE);
    await visit(fragment);
    expect(useStore.getState().input.dockerfile).toBe(THEIRS);
  });
});

function navigation(type: string): PerformanceEntry & { readonly type: string } {
  return { type, name: "", entryType: "navigation", startTime: 0, duration: 0, toJSON: () => ({}) };
}

describe("a reload of a tab that has no room", () => {
  it("opens the address, not what the tab showed before", async () => {
    setText(MINE);
    leavePage();
    const { documentId } = useStore.getState();
    const kept = new Map([["stagelight.tab", sessionStorage.getItem("stagelight.tab") ?? ""]]);
    vi.stubGlobal("sessionStorage", {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
      removeItem: (key: string) => kept.delete(key),
    });
    setText(THEIRS);
    leavePage();
    useStore.setState(initialState, true);
    await openFirstDocument(await encodeLink({ dockerfile: THEIRS }), documentId);
    expect(useStore.getState().input.dockerfile).toBe(THEIRS);
  });
});

describe("an example that does not exist", () => {
  it("is said, and nothing is opened in its place", async () => {
    await visit("#e/no-such-example");
    expect(useStore.getState().notice?.message).toBe("There is no example named “no-such-example”.");
    expect(useStore.getState().input.dockerfile).toBe("");
  });
});
