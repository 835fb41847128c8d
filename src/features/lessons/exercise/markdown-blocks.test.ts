import { describe, expect, it } from "vitest";
import { lessonParts } from "../lesson-parts.ts";
import { markdownBlocks } from "./markdown-blocks.ts";

describe("markdownBlocks", () => {
  it("takes paragraphs, headings, lists, and code apart", () => {
    const text =
      "# Split it\nKeep the build\nin one stage.\n\n- no `gcc`\n- a user\n  that isn't root\n\n1. build\n2) run\n\n```sh\ndocker build .\n\n```\nDone";
    expect(markdownBlocks(text)).toEqual([
      { kind: "heading", at: 0, text: "Split it" },
      { kind: "paragraph", at: 1, text: "Keep the build in one stage." },
      { kind: "bullets", at: 4, entries: ["no `gcc`", "a user that isn't root"] },
      { kind: "numbers", at: 8, entries: ["build", "run"] },
      { kind: "code", at: 11, text: "docker build .\n" },
      { kind: "paragraph", at: 15, text: "Done" },
    ]);
  });

  it("reads a fence that is never closed to the end", () => {
    expect(markdownBlocks("```\na\n\nb")).toEqual([{ kind: "code", at: 0, text: "a\n\nb" }]);
  });

  it.each([
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    "[click](javascript:alert(1))",
    "[click](https://example.com)",
    "![picture](https://example.com/a.png)",
    "> quoted",
    "&lt;b&gt;",
    "[click](constructor)",
  ])("leaves %s the text that it is", (text) => {
    const [block] = markdownBlocks(text);
    expect(block).toEqual({ kind: "paragraph", at: 0, text });
    const parts = lessonParts(text);
    expect(parts.every(({ kind }) => kind === "text")).toBe(true);
    expect(parts.map((part) => part.text).join("")).toBe(text);
  });

  it("loses no word of a long hostile text", () => {
    const text = `${"`".repeat(2_999)} ${"[".repeat(2_999)}`;
    expect(markdownBlocks("`".repeat(6_000))).toHaveLength(1);
    expect(
      lessonParts(text)
        .map((part) => part.text)
        .join(""),
    ).toBe(text);
  });
});
