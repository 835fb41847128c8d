import { describe, expect, it } from "vitest";
import { codeLines } from "./code-lines.ts";

function shown(text: string, marks = [] as { start: number; end: number }[]) {
  return codeLines(text, marks).map(({ parts }) =>
    parts.map(({ kind, text: part, isMarked }) => `${kind}${isMarked ? "!" : ""}:${part}`),
  );
}

describe("codeLines", () => {
  it("tells keywords, flags, texts, variables and comments apart", () => {
    expect(shown('# top\nFROM --platform=$P a AS b\nRUN echo "$X" $Y\n')).toEqual([
      ["comment:# top"],
      ["keyword:FROM", "plain: ", "flag:--platform=$P", "plain: a ", "keyword:AS", "plain: b"],
      ["keyword:RUN", "plain: echo ", 'string:"$X"', "plain: ", "variable:$Y"],
    ]);
  });

  it("keeps a continued line and the body of a here-document from having keywords", () => {
    expect(shown("RUN a \\\n  copy b\nRUN <<E\nFROM # x\nE\n").slice(1)).toEqual([
      ["plain:  copy b"],
      ["keyword:RUN", "plain: <<E"],
      ["plain:FROM # x"],
      ["plain:E"],
    ]);
  });

  it("sets marks apart, across parts and lines, and loses no character", () => {
    const text = "FROM a\nRUN b\n";
    const lines = codeLines(text, [{ start: 2, end: 9 }]);
    expect(shown(text, [{ start: 2, end: 9 }])).toEqual([
      ["keyword:FR", "keyword!:OM", "plain!: a"],
      ["keyword!:RU", "keyword:N", "plain: b"],
    ]);
    expect(lines.map(({ parts }) => parts.map((part) => part.text).join("")).join("\n")).toBe(text.trimEnd());
  });
});
