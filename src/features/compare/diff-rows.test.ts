import { describe, expect, it } from "vitest";
import { diffLines } from "#core/compare/diff-lines.ts";
import { diffRows } from "./diff-rows.ts";

describe("diffRows", () => {
  it("puts what took a line's place next to it", () => {
    expect(diffRows(diffLines(["a", "b"], ["a", "x", "y"]), new Set())).toEqual([
      { kind: "line", isChanged: false, before: cell(1, "a"), after: cell(1, "a") },
      { kind: "line", isChanged: true, before: cell(2, "b"), after: cell(2, "x") },
      { kind: "line", isChanged: true, before: null, after: cell(3, "y") },
    ]);
  });

  it("says which part of a line is another", () => {
    const [row] = diffRows(diffLines(["USER app"], ["USER web"]), new Set());
    expect(row).toMatchObject({ before: { changed: { start: 5, end: 8 } }, after: { changed: { start: 5, end: 8 } } });
  });

  it("folds what is far from a change, until it is asked for", () => {
    const lines = diffLines([..."abcdefghijk", "end"], [..."abcdefghijk", "END"]);
    const rows = diffRows(lines, new Set());
    expect(rows[0]).toEqual({ kind: "fold", from: 1, count: 8 });
    expect(rows).toHaveLength(1 + 3 + 1);
    expect(diffRows(lines, new Set([1]))).toHaveLength(12);
  });
});

const cell = (line: number, text: string) => ({ line, text, changed: null });
