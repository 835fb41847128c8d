import { describe, expect, it } from "vitest";
import type { ProseBlock } from "./prose-blocks.ts";
import type { RuleView } from "./rule-view.ts";
import { LANGUAGES } from "#i18n/language.ts";
import { loadRuleBook } from "./load-rule-book.ts";

it("has a page, with a reason and samples, for every rule", async () => {
  const { rules, find } = await loadRuleBook("en");
  expect(rules.length).toBeGreaterThan(90);
  const lacking = rules.filter(({ id }) => {
    const view = find(id);
    return view === undefined || view.why.length === 0 || view.pairs.length === 0 || view.goods.length === 0;
  });
  expect(lacking.map(({ id }) => id)).toEqual([]);
  expect(find("BuildError")).toBeUndefined();
});

describe.each(LANGUAGES.filter((language) => language !== "en"))("in %s", (language) => {
  it("says about every rule what it says in English, with the same code, tables and samples", async () => {
    const english = await loadRuleBook("en");
    const book = await loadRuleBook(language);
    const ids = english.rules.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(90);
    for (const id of ids) {
      const [original, translated] = [english.find(id), book.find(id)];
      if (original === undefined || translated === undefined) throw new Error(`No page of ${id}.`);
      expect.soft(shapeOf(translated), id).toEqual(shapeOf(original));
      expect.soft(codeOf(translated), id).toEqual(codeOf(original));
      for (const paragraph of paragraphsOf(translated)) expect.soft(paragraph, id).toMatch(/\p{Script=Han}/u);
      expect.soft([translated.pairs, translated.goods], id).toEqual([original.pairs, original.goods]);
    }
  });
});

it("says nothing in Chinese with the words of the other Chinese", async () => {
  const traditional = await allOf("zh-Hant");
  const simplified = await allOf("zh-Hans");
  for (const word of ["镜", "构", "缓", "这", "软件", "您"]) expect.soft(traditional).not.toContain(word);
  for (const word of ["像檔", "建置", "快取", "這", "套件", "執行", "您"]) expect.soft(simplified).not.toContain(word);
});

async function allOf(language: "zh-Hant" | "zh-Hans"): Promise<string> {
  const { rules, find } = await loadRuleBook(language);
  return rules
    .flatMap(({ id }) => find(id) ?? [])
    .flatMap(paragraphsOf)
    .join("\n");
}

/** Tables with the number of their rows and columns, and paragraphs, in order. */
function shapeOf({ more }: RuleView): readonly string[] {
  return more.map((block) => {
    return block.kind === "table" ? `table of ${block.rows.map((row) => row.length).join(" ")}` : block.kind;
  });
}

/** The code in the prose, sorted, as another language has another order of words. */
function codeOf({ why, more }: RuleView): readonly string[] {
  const parts = [why, ...more.flatMap(partsOf)].flat();
  return [...new Set(parts.filter(({ kind }) => kind === "code").map(({ text }) => text))].toSorted();
}

function paragraphsOf({ why, more }: RuleView): readonly string[] {
  const paragraphs = more.filter(({ kind }) => kind === "paragraph").flatMap(partsOf);
  return [why, ...paragraphs].map((parts) => parts.map(({ text }) => text).join(""));
}

function partsOf(block: ProseBlock): readonly RuleView["why"][] {
  return block.kind === "paragraph" ? [block.parts] : [block.head, ...block.rows].flat();
}
