import { expect, it } from "vitest";
import { sourceWidth } from "./source-size.ts";

it("has room for names and captions in every language", () => {
  const english = sourceWidth("build context", "your files");
  const chinese = sourceWidth("构建上下文", "你的文件");
  expect(english).toBe(13 * 7 + 46);
  expect(chinese).toBe(5 * 12 + 46);
  expect(sourceWidth("node", "一個很長的中文說明文字")).toBeGreaterThan(11 * 12);
  expect(sourceWidth("a", "b")).toBe(92);
});
