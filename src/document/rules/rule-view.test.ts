import { describe, expect, it } from "vitest";
import type { Rule } from "#core/lint/rule.ts";
import { activate } from "#i18n/activate.ts";
import { ruleSummary, ruleView, searchRules } from "./rule-view.ts";

const RULE: Rule = {
  id: "StageNameCasing",
  family: "buildkit",
  title: "A stage name in uppercase",
  severity: "warning",
  aliases: ["DL9999"],
  check: () => [],
};

const PAGE = [
  "# StageNameCasing: A stage name in upper case",
  "The names of stages know no `case`.",
  "| a | b |\n| --- | --- |\n| `x` | y |",
  '```options\n{ "dockerignore": "dist" }\n```',
  "```bad\nFROM a AS B\n#         ^\n```",
  "```fixed\nFROM a AS b\n```",
  "```bad\nFROM c AS D\n```",
  "```good\nFROM a AS b\n```",
].join("\n\n");

describe("ruleView", () => {
  const view = ruleView(RULE, PAGE);

  it("pairs each mistake with what its fix makes", () => {
    const pairs = view.pairs.map(({ bad, fixed }) => [bad.text, fixed?.text ?? null]);
    expect(pairs).toEqual([
      ["FROM a AS B\n", "FROM a AS b\n"],
      ["FROM c AS D\n", null],
    ]);
    expect(view.goods.map(({ text }) => text)).toEqual(["FROM a AS b\n"]);
    expect(view.pairs[0]?.bad.lines[0]?.parts.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual([
      "B",
    ]);
  });

  it("takes over what is said in another language, and nothing else", () => {
    const translated = ruleView(RULE, PAGE, ["階段名稱", "| `x` |\n| --- |\n| y |"]);
    expect(translated.why.map(({ text }) => text)).toEqual(["階段名稱"]);
    expect(translated.more.map(({ kind }) => kind)).toEqual(["table"]);
    expect({ ...translated, why: view.why, more: view.more }).toEqual(view);
  });

  it("reads the prose, its tables and what the samples need", () => {
    expect(view.why.map(({ kind, text }) => [kind, text])).toContainEqual(["code", "case"]);
    const [table] = view.more;
    expect(table?.kind === "table" && table.rows.map((row) => row.map(([part]) => part?.text))).toEqual([["x", "y"]]);
    expect(view.options).toEqual({ dockerignore: "dist" });
  });
});

describe("searchRules", () => {
  it("finds by any id, family and words of the title", () => {
    const rules = [ruleSummary(RULE)];
    for (const found of ["stagename", "dl9999", "upper BUILDKIT", ""])
      expect(searchRules(rules, found)).toHaveLength(1);
    expect(searchRules(rules, "upper hadolint")).toEqual([]);
  });

  it("finds by words of the title in the language spoken", async () => {
    const rules = [ruleSummary({ ...RULE, id: "stages/unknown-stage", family: "stages" })];
    expect(searchRules(rules, "不存在")).toEqual([]);
    await activate("zh-Hant");
    expect(searchRules(rules, "不存在 stages")).toHaveLength(1);
    await activate("en");
  });
});
