import { expect, it } from "vitest";
import { hadolintOfLink } from "./link-hadolint.ts";
import { linkOfState } from "./link-of-state.ts";
import { initialState } from "./store.ts";

it("brings the configuration back from a link, in one form, and takes none that it cannot read", () => {
  const state = { ...initialState, text: "FROM a\n", hadolint: "ignored: [DL3006]" };
  expect(linkOfState(state).view).toEqual({ hadolint: "ignored: [DL3006]" });
  expect(linkOfState(initialState).view).toBeUndefined();
  expect(hadolintOfLink("ignored:\n  - DL3006 # why\n")).toBe("ignored: [DL3006]");
  for (const odd of [undefined, 3, "{", "- x"]) expect(hadolintOfLink(odd)).toBe("");
});
