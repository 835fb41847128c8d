import { describe, expect, it } from "vitest";
import type { ComposeValue } from "../value.ts";
import { compareKeys } from "./compare-keys.ts";
import { findExtensionFaults } from "./x-bake-faults.ts";

describe("the order of keys", () => {
  it.each([
    [["c1", "c2", "c10", "c10a", "c10b"]],
    [["-", "0", "9", "10", "a", "a-b", "a1", "a1b", "a1-", "aa", "ab"]],
    [["x", "x0", "x00", "x1", "x01", "x2", "x100", "x101", "x110"]],
    [["B", "a", "é", "\uFF21", "𝐀"]],
  ])("is that of go-yaml: %j", (keys) => {
    expect(keys.toReversed().toSorted(compareKeys)).toEqual(keys);
  });
});

describe("findExtensionFaults", () => {
  it("counts lines in the order of go-yaml", () => {
    const contexts = new Map<string, ComposeValue>([
      ["c10", ["a"]],
      ["c2", new Map([["b", "c"]])],
    ]);
    expect(findExtensionFaults(new Map([["contexts", contexts]]))).toEqual([
      "line 3: cannot unmarshal !!map into string",
      "line 5: cannot unmarshal !!seq into string",
    ]);
  });

  it.each([
    ["éééééééé", "ééé\uFFFD..."],
    ["ééééé", "ééééé"],
    ["🐳".repeat(12), "🐳\uFFFD\uFFFD\uFFFD..."],
    ["abcdefghijk", "abcdefg..."],
    ["abcdefghij", "abcdefghij"],
  ])("cuts %s by its bytes", (text, shown) => {
    const faults = findExtensionFaults(new Map([["pull", text]]));
    expect(faults).toEqual([`line 1: cannot unmarshal !!str \`${shown}\` into bool`]);
  });
});
