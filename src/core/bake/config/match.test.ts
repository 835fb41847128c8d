import { describe, expect, it } from "vitest";
import { matchPattern } from "./match.ts";

describe("match", () => {
  it.each([
    ["a-*", "a-1", true],
    ["*", "", true],
    ["?", "ab", false],
    ["[a-c]x", "bx", true],
    ["[^a-c]x", "bx", false],
    ["a\\*", "a*", true],
    ["*/b", "a/b", true],
    ["*", "a/b", false],
    ["[", "a", undefined],
    ["[]a]", "]", undefined],
  ])("tells whether %s matches %s", (pattern, name, expected) => {
    expect(matchPattern(pattern, name)).toBe(expected);
  });
});
