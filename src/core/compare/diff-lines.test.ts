import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { diffLines } from "./diff-lines.ts";

describe("diffLines", () => {
  it("finds the shortest difference", () => {
    expect(written("ABCABBA", "CBABAC")).toMatch(/^[ +-][A-C]( [ +-][A-C])*$/);
    expect(changes("ABCABBA", "CBABAC")).toBe(5);
    expect(written("abc", "axc")).toBe(" a -b +x  c");
    expect(written("", "ab")).toBe("+a +b");
    expect(written("ab", "")).toBe("-a -b");
  });

  it("numbers the lines of each side from 1", () => {
    expect(diffLines(["a", "b"], ["b", "c"])).toEqual([
      { kind: "removed", text: "a", before: 1 },
      { kind: "same", text: "b", before: 2, after: 1 },
      { kind: "added", text: "c", after: 2 },
    ]);
  });

  it("holds both texts, whatever they are", () => {
    const lines = array(constantFrom("a", "b", "c", "d"), { maxLength: 30 });
    assert(
      property(lines, lines, (before, after) => {
        const diff = diffLines(before, after);
        expect(diff.filter(({ kind }) => kind !== "added").map(({ text }) => text)).toEqual(before);
        expect(diff.filter(({ kind }) => kind !== "removed").map(({ text }) => text)).toEqual(after);
      }),
    );
  });

  it("gives up on the shortest where two long texts have nothing in common", () => {
    const before = Array.from({ length: 5_000 }, (_, at) => `a${at}`);
    const after = Array.from({ length: 5_000 }, (_, at) => `b${at}`);
    expect(diffLines(before, after)).toHaveLength(10_000);
  });
});

function written(before: string, after: string): string {
  const signs = { same: " ", removed: "-", added: "+" };
  return diffLines([...before], [...after])
    .map(({ kind, text }) => signs[kind] + text)
    .join(" ");
}

function changes(before: string, after: string): number {
  return diffLines([...before], [...after]).filter(({ kind }) => kind !== "same").length;
}
