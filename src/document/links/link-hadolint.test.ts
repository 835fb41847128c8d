import { expect, it } from "vitest";
import { hadolintOfLink } from "./link-hadolint.ts";
import { linkOfState } from "./link-of-state.ts";
import { initialState } from "../store.ts";

it("brings the configuration back from a link, and takes none that isn't text or too long", () => {
  const state = { ...initialState, text: "FROM a\n", hadolint: "ignored: [DL3006]" };
  expect(linkOfState(state).view).toEqual({ hadolint: "ignored: [DL3006]" });
  expect(linkOfState(initialState).view).toBeUndefined();
  expect(hadolintOfLink("ignored: [DL3006]")).toBe("ignored: [DL3006]");
  for (const odd of [undefined, 3, " ".repeat(10_001)]) expect(hadolintOfLink(odd)).toBe("");
});
