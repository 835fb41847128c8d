import { expect, it } from "vitest";
import { readRuleProse } from "./rule-prose.ts";

it("reads the paragraphs below the heading of each rule, a table as one", () => {
  const prose = readRuleProse("# stages/one\n\nA `# b` c.\n\n| d |\n| --- |\n| e |\n\n# two\n\nF.\n");
  expect([...prose]).toEqual([
    ["stages/one", ["A `# b` c.", "| d |\n| --- |\n| e |"]],
    ["two", ["F."]],
  ]);
  expect(readRuleProse("").size).toBe(0);
});
