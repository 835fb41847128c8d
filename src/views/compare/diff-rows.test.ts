import { describe, expect, it } from "vitest";
import { diffLines } from "#core/compare/diff-lines.ts";
import { diffRows } from "./diff-rows.ts";

describe("diffRows", () => {
  it("puts what took a line's place beside it", () => {
    expect(diffRows(diffLines(["a", "b"], ["a", "x", "y"]), new Set())).toEqual([
      { kind: "line", isChanged: false, before: { line: 1, text: "a" }, after: { line: 1, text: "a" } },
      { kind: "line", isChanged: true, before: { line: 2, text: "b" }, after: { line: 2, text: "x" } },
      { kind: "line", isChanged: true, before: null, after: { line: 3, text: "y" } },
    ]);
  });

  it("folds what is far from a change, until it is asked for", () => {
    const lines = diffLines([..."abcdefghijk", "end"], [..."abcdefghijk", "END"]);
    const rows = diffRows(lines, new Set());
    expect(rows[0]).toEqual({ kind: "fold", from: 1, count: 8 });
    expect(rows).toHaveLength(1 + 3 + 1);
    expect(diffRows(lines, new Set([1]))).toHaveLength(12);
  });
});
