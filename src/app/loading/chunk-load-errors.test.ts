// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from "vitest";
import { initialState, useStore } from "#document/store.ts";
import { startReplacingMissingParts } from "./chunk-load-errors.ts";

let stop = (): void => {};

beforeEach(() => {
  useStore.setState(initialState, true);
  stop = startReplacingMissingParts();
});

afterEach(() => stop());

/** A promise that nobody waits for ends with `reason`; returns whether the browser is to report it. */
function reject(reason: unknown): boolean {
  return dispatchEvent(Object.assign(new Event("unhandledrejection", { cancelable: true }), { reason }));
}

it("says that what an action wanted couldn't be loaded", () => {
  const missing = new TypeError("Failed to fetch dynamically imported module: https://example.com/assets/x.js");
  expect(reject(missing)).toBe(false);
  expect(useStore.getState().toast?.message).toContain("couldn't be loaded");
});

it("leaves a bug to be reported", () => {
  expect(reject(new Error("a bug of ours"))).toBe(true);
  expect(useStore.getState().toast).toBeNull();
});
