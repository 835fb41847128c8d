import { describe, expect, it } from "vitest";
import { basePath, cleanPath, isInsidePath, joinPath, pathFrom } from "./path.ts";

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

describe("pathFrom", () => {
  it("starts in the folder unless the path is absolute", () => {
    expect(pathFrom("/app", "../src/")).toBe("/src");
    expect(pathFrom("/", "src")).toBe("/src");
    expect(pathFrom("/app", "/src//a")).toBe("/src/a");
    expect(pathFrom("/app", "")).toBe("/app");
  });
});

describe("isInsidePath", () => {
  it.each([
    ["/app", "/app", true],
    ["/app/src", "/app", true],
    ["/apple", "/app", false],
    ["/app", "/", true],
    ["/", "/app", false],
  ])("knows of %j whether it is in %j", (path, directory, isInside) => {
    expect(isInsidePath(path, directory)).toBe(isInside);
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
