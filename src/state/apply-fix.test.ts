import { expect, it } from "vitest";
import { applyEdits } from "./apply-fix.ts";

it("applies edits whose ranges are all of the text before, in whatever order they come", () => {
  const edits = [
    { range: { start: 9, end: 10 }, text: "second" },
    { range: { start: 5, end: 6 }, text: "first" },
    { range: { start: 0, end: 0 }, text: "# top\n" },
  ];
  expect(applyEdits("FROM a\nb c\n", edits)).toBe("# top\nFROM first\nb second\n");
});
