import { describe, expect, it } from "vitest";
import { joinContext, splitContext } from "./context-kinds.ts";

describe("splitContext", () => {
  it.each([
    ["docker-image://alpine", "image", "alpine"],
    ["oci-layout://./dir:tag", "layout", "./dir:tag"],
    ["target:base", "target", "base"],
    ["https://example.com/x.git", "directory", "https://example.com/x.git"],
    ["../lib", "directory", "../lib"],
    ["", "directory", ""],
  ] as const)("%s", (value, kind, rest) => {
    expect(splitContext(value)).toEqual({ kind, rest });
    expect(joinContext(kind, rest)).toBe(value);
  });
});
