import { assert, constantFrom, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { packListing } from "#core/context/packed/folder-builder.ts";
import { unpackFolder } from "#core/context/packed/unpack-tree.ts";
import { findEntry } from "#core/context/packed/packed-folder.ts";
import { findIgnored } from "./find-ignored.ts";
import { ignoreLine, withIgnoreLine } from "./ignore-line.ts";

function lineThatIgnores(path: string, text: string): number {
  const folder = packListing({ [path]: {} });
  const { lines, error } = findIgnored(folder, unpackFolder(folder), text);
  expect(error).toBe("");
  return lines[findEntry(folder, path)] ?? 0;
}

describe("ignoreLine", () => {
  it.each([
    "a",
    "a/b c",
    "#notes",
    "!important",
    "*",
    "a[1]",
    "a\\b",
    "?",
    "line\nbreak",
    " blank ",
    "💩",
    "__proto__",
    "‮x",
    "-",
    "a**b",
  ])("leaves out %j by the line it was added on", (path) => {
    expect(lineThatIgnores(path, withIgnoreLine("# first\n", ignoreLine(path)))).toBe(2);
  });

  it("leaves out nothing that only looks alike", () => {
    expect(lineThatIgnores("ab", ignoreLine("a?"))).toBe(0);
    expect(lineThatIgnores("xa", ignoreLine("*a"))).toBe(0);
    expect(lineThatIgnores("a1", ignoreLine("a[1]"))).toBe(0);
  });

  it("leaves out any name, and an exception for it brings it back", () => {
    const part = string({ unit: "binary", minLength: 1, maxLength: 12 }).filter(
      (name) => !/^\.{1,2}$|[/\0]/.test(name),
    );
    assert(
      property(part, constantFrom("", "dir/"), (name, above) => {
        const path = above + name;
        expect(lineThatIgnores(path, ignoreLine(path))).toBe(1);
        expect(lineThatIgnores(path, `*\n!${ignoreLine(path)}`)).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe("withIgnoreLine", () => {
  it.each([
    ["", "a\n"],
    ["x", "x\na\n"],
    ["x\n", "x\na\n"],
  ])("adds a line to %j", (text, after) => {
    expect(withIgnoreLine(text, "a")).toBe(after);
  });
});
