import { describe, expect, it } from "vitest";
import { changeWords } from "./change-words.ts";

describe("changeWords", () => {
  it("says what came, went and changed", () => {
    const words = [
      changeWords({ kind: "stage-added", stage: "test", line: 3 }),
      changeWords({ kind: "stage-changed", stage: "test", added: 1, removed: 0, line: 3 }),
      changeWords({ kind: "stage-changed", stage: "test", added: 2, removed: 1, line: 3 }),
      changeWords({ kind: "edge-removed", edge: { kind: "mount", from: "a", to: "b", line: 1 } }),
      changeWords({ kind: "config", setting: "USER", before: "root", after: "" }),
    ];
    expect(words.map(({ tone, text }) => `${tone}: ${text}`)).toEqual([
      "added: Stage `test` is new",
      "changed: Stage `test` has changed: 1 new instruction",
      "changed: Stage `test` has changed: 2 instructions instead of 1",
      "removed: `b` no longer mounts files from `a`",
      "removed: USER is no longer set (was `root`)",
    ]);
  });
});
