// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { setText } from "../input/edit.ts";
import { openFirstDocument } from "../links/open-link.ts";
import { syncUrl } from "../links/sync-url.ts";
import { initialState, useStore } from "../store.ts";
import { startKeepingDraft } from "./keep-draft.ts";

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, "", "/page");
  useStore.setState(initialState, true);
});

afterEach(() => {
  vi.restoreAllMocks();
});

it("brings back what was typed last, also where the browser reloads an address from a moment ago", async () => {
  const earlier = await typeAndLeave();
  arriveBy("reload");
  await openFirstDocument(earlier, null);
  expect(useStore.getState()).toMatchObject({ input: { dockerfile: "FROM a\nRUN last\n" }, isEdited: true });
});

it("opens the address where the tab goes to it again, also one that it has shown before", async () => {
  const earlier = await typeAndLeave();
  arriveBy("navigate");
  await openFirstDocument(earlier, null);
  expect(useStore.getState().input.dockerfile).toBe("FROM a\n");
});

/** Types two texts, the second right before the tab is left; returns the address of the first one. */
async function typeAndLeave(): Promise<string> {
  await openFirstDocument("", null);
  const stop = [syncUrl(), startKeepingDraft()];
  setText("FROM a\n");
  await vi.waitFor(() => expect(location.hash).not.toBe(""), 20_000);
  const earlier = location.hash;
  setText("FROM a\nRUN last\n");
  await vi.waitFor(() => expect(location.hash).not.toBe(earlier), 20_000);
  dispatchEvent(new Event("pagehide"));
  for (const end of stop) end();
  useStore.setState(initialState, true);
  return earlier;
}

function arriveBy(type: string): void {
  const entry = Object.assign(Object.create(null), { type });
  vi.spyOn(performance, "getEntriesByType").mockReturnValue([entry]);
}
