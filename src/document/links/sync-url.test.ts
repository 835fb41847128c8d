// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { decodeLink, encodeLink } from "#permalink/codec.ts";
import { setTarget, setText } from "../input/edit.ts";
import { syncUrl } from "./sync-url.ts";
import { openExample, openFirstDocument, openText } from "./open-link.ts";
import { initialState, useStore } from "../store.ts";

const ONE_STAGE = "FROM a\n";

let stop: () => void;

beforeEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  await leaveLink();
  useStore.setState(initialState, true);
  await openFirstDocument("", null);
  stop = syncUrl();
});

afterEach(() => stop());

/** Goes to an address without a link, and waits for the event that this causes. */
async function leaveLink(): Promise<void> {
  const event = new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
  const hadLink = location.hash !== "";
  history.replaceState(null, "", "/page");
  if (hadLink) await event;
}

async function addressedText(): Promise<string | null> {
  const decoded = await decodeLink(location.hash);
  return decoded.kind === "ok" ? decoded.state.dockerfile : null;
}

describe("the address", () => {
  it("holds no link while there is nothing to link to", () => {
    expect(location.hash).toBe("");
  });

  it("follows what is typed, in the same history entry", async () => {
    const { length } = history;
    setText(ONE_STAGE);
    await vi.waitFor(async () => expect(await addressedText()).toBe(ONE_STAGE), 20_000);
    expect(history.length).toBe(length);
  });

  it("is written at most three times a second", async () => {
    const write = vi.spyOn(history, "replaceState");
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    for (let at = 0; at < 40; at++) {
      setText(`${ONE_STAGE}# ${at}\n`);
      vi.advanceTimersByTime(25);
    }
    vi.useRealTimers();
    const last = useStore.getState().documentId;
    await openExample("node-slim");
    // The example's own entry comes after all that was written for the text.
    await vi.waitFor(() => expect(history.state).not.toMatchObject({ documentId: last }), 20_000);
    // One of them is for leaving the text.
    expect(write.mock.calls.length).toBeGreaterThan(1);
    expect(write.mock.calls.length).toBeLessThanOrEqual(3 + 1);
    write.mockRestore();
  });

  it("gets a new history entry for another document, and the last text of the one before stays in its own", async () => {
    const replace = vi.spyOn(history, "replaceState");
    const push = vi.spyOn(history, "pushState");
    setText(ONE_STAGE);
    await openExample("node-slim");
    await vi.waitFor(() => expect(push).toHaveBeenCalledOnce(), 20_000);
    expect(replace.mock.lastCall?.[2]).toBe(await encodeLink({ dockerfile: ONE_STAGE }));
    replace.mockRestore();
    push.mockRestore();
  });

  it("gets a history entry for another target, and goes back to the target before with the text of now", async () => {
    const text = "FROM a AS one\nFROM b AS two\n";
    setText(text);
    await vi.waitFor(async () => expect(await addressedText()).toBe(text), 20_000);
    const push = vi.spyOn(history, "pushState");
    const { state: before } = history;
    setTarget("one");
    await vi.waitFor(() => expect(push).toHaveBeenCalledOnce(), 20_000);
    setText(`${text}# more\n`);
    await vi.waitFor(async () => expect(await addressedText()).toBe(`${text}# more\n`), 20_000);
    expect(push).toHaveBeenCalledOnce();
    history.replaceState(before, "", location.href);
    dispatchEvent(new PopStateEvent("popstate"));
    expect(useStore.getState().input).toMatchObject({ target: "", dockerfile: `${text}# more\n` });
    await vi.waitFor(async () => expect(await decodeLink(location.hash)).not.toHaveProperty("state.target"), 20_000);
    expect(push).toHaveBeenCalledOnce();
    push.mockRestore();
  });

  it("opens a link that is put into it, and leaves the draft in storage alone", async () => {
    const draft = JSON.stringify({ dockerfile: "FROM mine\n" });
    localStorage.setItem("stagelight.draft", draft);
    history.replaceState(null, "", await encodeLink({ dockerfile: ONE_STAGE, target: "x" }));
    dispatchEvent(new Event("hashchange"));
    await vi.waitFor(() => expect(useStore.getState().input.dockerfile).toBe(ONE_STAGE), 20_000);
    expect(useStore.getState()).toMatchObject({ input: { target: "x" }, origin: { kind: "link" } });
    expect(localStorage.getItem("stagelight.draft")).toBe(draft);
  });

  it("opens a link with its own target, also where the browser's second event comes after the opening", async () => {
    setText("FROM a AS one\nFROM b AS two\n");
    setTarget("one");
    const link = "FROM c AS one\nFROM d AS other\n";
    history.pushState(null, "", await encodeLink({ dockerfile: link }));
    const stopWatching = useStore.subscribe(({ input }) => {
      if (input.dockerfile === link) dispatchEvent(new HashChangeEvent("hashchange"));
    });
    dispatchEvent(new PopStateEvent("popstate"));
    await vi.waitFor(() => expect(useStore.getState().input.dockerfile).toBe(link), 20_000);
    stopWatching();
    expect(useStore.getState().input.target ?? "").toBe("");
    await vi.waitFor(() => expect(history.state).toMatchObject({ targets: [""] }), 20_000);
  });

  it("says that a link is cut off, and keeps the text", async () => {
    setText(ONE_STAGE);
    const link = await encodeLink({ dockerfile: "FROM other\nRUN something\n" });
    history.replaceState(null, "", link.slice(0, -12));
    dispatchEvent(new Event("hashchange"));
    await vi.waitFor(() => expect(useStore.getState().notice?.kind).toBe("link"), 20_000);
    expect(useStore.getState().input.dockerfile).toBe(ONE_STAGE);
  });

  it("brings back the document of an entry exactly as it was left, half characters and all", async () => {
    const text = "FROM a\n# \ud800\r\n";
    setText(text);
    const { documentId } = useStore.getState();
    await openExample("node-slim");
    await vi.waitFor(() => expect(history.state).not.toMatchObject({ documentId }), 20_000);
    history.replaceState({ documentId }, "", "/page");
    dispatchEvent(new PopStateEvent("popstate"));
    expect(useStore.getState()).toMatchObject({
      input: { dockerfile: text },
      documentId,
      origin: { kind: "draft" },
      isEdited: true,
    });
  });

  it("leaves a link whose text comes when another document is open", async () => {
    history.replaceState(null, "", await encodeLink({ dockerfile: "FROM late\n" }));
    dispatchEvent(new Event("hashchange"));
    openText(ONE_STAGE, "The file");
    const push = vi.spyOn(history, "pushState");
    await vi.waitFor(() => expect(push).toHaveBeenCalledOnce(), 20_000);
    expect(push.mock.lastCall?.[2]).toBe(await encodeLink({ dockerfile: ONE_STAGE }));
    expect(useStore.getState().input.dockerfile).toBe(ONE_STAGE);
    push.mockRestore();
  });

  it("opens the example that was asked for last", async () => {
    await Promise.all([openExample("node-slim"), openExample("go-scratch")]);
    expect(useStore.getState().origin).toEqual({ kind: "example", slug: "go-scratch" });
  });
});
