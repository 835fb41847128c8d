import { describe, expect, it } from "vitest";
import { basePath, cleanPath, joinPath } from "./path.ts";

describe("cleanPath", () => {
  it.each([
    ["", "."],
    ["/", "/"],
    ["//", "/"],
    ["/a//b/", "/a/b"],
    ["/a/./b/.", "/a/b"],
    ["/a/../../b", "/b"],
    ["a/../../b", "../b"],
    ["../../a", "../../a"],
    ["a/..", "."],
    ["/..", "/"],
    ["/.hidden", "/.hidden"],
    ["/a/...", "/a/..."],
  ])("makes the shortest path of %j", (path, clean) => {
    expect(cleanPath(path)).toBe(clean);
  });
});

describe("joinPath", () => {
  it("leaves empty parts out and cleans the rest", () => {
    expect(joinPath("/app", "", "../src")).toBe("/src");
    expect(joinPath("", "")).toBe("");
    expect(joinPath("a", "/b")).toBe("a/b");
  });
});

describe("basePath", () => {
  it.each([
    ["", "."],
    ["/", "/"],
    ["///", "/"],
    ["/a/b", "b"],
    ["/a/b//", "b"],
    ["b", "b"],
  ])("finds the last part of %j", (path, base) => {
    expect(basePath(path)).toBe(base);
  });
});
