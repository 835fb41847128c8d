import { describe, expect, it } from "vitest";
import { indexLines } from "./line-index.ts";

describe("indexLines", () => {
  it("counts the line behind the last newline", () => {
    expect(indexLines("").count).toBe(1);
    expect(indexLines("FROM a").count).toBe(1);
    expect(indexLines("FROM a\n").count).toBe(2);
  });

  it("leaves the carriage return out of a line, and the line it ends where it is", () => {
    const lines = indexLines("FROM a\r\nRUN b\r\n");
    expect([lines.startOf(1), lines.endOf(1)]).toEqual([0, 6]);
    expect([lines.startOf(2), lines.endOf(2)]).toEqual([8, 13]);
  });

  it("keeps a carriage return that ends no line", () => {
    const lines = indexLines("a\rb\n");
    expect(lines.count).toBe(2);
    expect(lines.endOf(1)).toBe(3);
  });

  it("finds an offset's line at both of its ends", () => {
    const lines = indexLines("ab\n\ncd");
    expect([0, 2, 3, 4, 6].map(lines.lineAt)).toEqual([1, 1, 2, 3, 3]);
    expect([0, 2, 3, 4, 6].map(lines.columnAt)).toEqual([1, 3, 1, 1, 3]);
  });

  it("answers for lines and offsets that the text does not have", () => {
    const lines = indexLines("ab\ncd");
    expect([lines.startOf(0), lines.startOf(3), lines.endOf(9)]).toEqual([0, 5, 5]);
    expect(lines.lineAt(-1)).toBe(1);
    expect(lines.lineAt(99)).toBe(2);
  });
});
