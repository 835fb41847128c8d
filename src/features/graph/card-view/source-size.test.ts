import { expect, it } from "vitest";
import { largeSourceWidth, sourceNameSize, sourceWidth } from "./source-size.ts";

it("has room for names and captions in every language", () => {
  const english = sourceWidth("build context", "your files");
  const chinese = sourceWidth("构建上下文", "你的文件");
  expect(english).toBe(13 * 7 + 46);
  expect(chinese).toBe(5 * 12 + 46);
  expect(sourceWidth("node", "一個很長的中文說明文字")).toBeGreaterThan(11 * 12);
  expect(sourceWidth("a", "b")).toBe(92);
});

it("draws a name as large as its node has room for, next to a sign too", () => {
  const width = largeSourceWidth("tonistiigi/xx:1.9.0");
  expect(sourceNameSize("tonistiigi/xx:1.9.0", width, false)).toBe(18);
  expect(sourceNameSize("tonistiigi/xx:1.9.0", width, true)).toBeLessThan(17);
  expect(sourceNameSize("golang:1.26.7-alpine3.23", 214, false)).toBe(13.5);
  expect(sourceNameSize("构建上下文", largeSourceWidth("构建上下文"), false)).toBe(18);
});
