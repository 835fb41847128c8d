import { describe, expect, it } from "vitest";
import { closeUp, fullStop, inARow } from "./chinese.ts";

describe("closeUp", () => {
  it.each([
    ["a name keeps its space", "從 `build` 複製 `/app`。", "從 `build` 複製 `/app`。"],
    ["Chinese in the place of a name has none", "從 建置上下文 複製 檔案。", "從建置上下文複製檔案。"],
    [
      "nor has a term of the glossary",
      "從 你的[建置上下文](build-context) 複製 `a`",
      "從你的[建置上下文](build-context)複製 `a`",
    ],
    ["nor what begins with a term", "以 [映像檔](image) 為起點", "以[映像檔](image)為起點"],
    ["nor what is in quotation marks", "「a.txt」 超過上限", "「a.txt」超過上限"],
    ["what is code stays to the letter", "執行 `echo 你 好`", "執行 `echo 你 好`"],
  ])("%s", (_, sentence, closed) => {
    expect(closeUp(sentence)).toBe(closed);
  });
});

describe("fullStop", () => {
  it("is Chinese behind Chinese only", () => {
    expect(fullStop("沒有名為 `x` 的階段.")).toBe("沒有名為 `x` 的階段。");
    expect(fullStop("dockerfile parse error: unknown instruction: FORM.")).toMatch(/FORM\.$/u);
  });
});

describe("inARow", () => {
  it("keeps what is done apart from the names in it", () => {
    expect(inARow(["`a`", "`b`", "另外 2 個"])).toBe("`a`、`b` 和另外 2 個");
    expect(inARow(["從 `a` 複製 `b`、`c`", "執行 2 個命令"])).toBe("從 `a` 複製 `b`、`c`，執行 2 個命令");
  });
});
