import { describe, expect, it } from "vitest";
import { ENGLISH } from "./en/glossary-terms.ts";
import { GLOSSARY_TERMS } from "#content/glossary-terms.ts";
import { SIMPLIFIED_CHINESE } from "./zh-hans/glossary-terms.ts";
import { TRADITIONAL_CHINESE } from "./zh-hant/glossary-terms.ts";

const IDS = Object.keys(GLOSSARY_TERMS);

it("leads from each term to other terms only", () => {
  expect(IDS).toEqual(IDS.toSorted());
  for (const [id, see] of Object.entries(GLOSSARY_TERMS)) {
    expect.soft(IDS).toEqual(expect.arrayContaining([...see]));
    expect.soft(see).not.toContain(id);
  }
});

describe.each([
  ["English", ENGLISH, /[.!?](?:\s|$)/gu],
  ["Traditional Chinese", TRADITIONAL_CHINESE, /。/gu],
  ["Simplified Chinese", SIMPLIFIED_CHINESE, /。/gu],
] as const)("in %s", (_, glossary, end) => {
  it("every term has its own name and one to three sentences", () => {
    const names = Object.values(glossary).map(({ name }) => name);
    expect(new Set(names).size).toBe(IDS.length);
    for (const { name, meaning } of Object.values(glossary)) {
      const prose = meaning.replaceAll(/`[^`]+`/gu, "x");
      const sentences = prose.match(end)?.length ?? 0;
      expect.soft(sentences, name).toBeGreaterThanOrEqual(1);
      expect.soft(sentences, name).toBeLessThanOrEqual(3);
    }
  });
});

it("says nothing in Chinese with the words of the other Chinese", () => {
  const traditional = JSON.stringify(TRADITIONAL_CHINESE);
  const simplified = JSON.stringify(SIMPLIFIED_CHINESE);
  for (const word of ["镜像", "构建", "缓存", "文件"]) expect.soft(traditional).not.toContain(word);
  for (const word of ["映像檔", "建置", "快取", "檔案"]) expect.soft(simplified).not.toContain(word);
});
