import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { headerWords } from "./en/header.ts";
import { LANGUAGES } from "./language.ts";
import { speak } from "./speak.ts";

const OTHERS = LANGUAGES.filter((language) => language !== "en");

const folderOf = (language: string): string => join(import.meta.dirname, language.toLowerCase());

function areasOf(language: string): readonly string[] {
  return readdirSync(folderOf(language))
    .filter((file) => file !== "all.ts")
    .toSorted();
}

afterEach(() => speak("en"));

describe.each(OTHERS)("%s", (language) => {
  it("has every area of English", () => {
    expect(areasOf(language)).toEqual(areasOf("en"));
  });

  it("speaks every area of English", () => {
    const all = readFileSync(join(folderOf(language), "all.ts"), "utf8");
    const spoken = areasOf("en").filter((file) => all.includes(`from "../en/${file}"`));
    expect(spoken).toEqual(areasOf("en"));
  });

  it("is spoken once it is asked for, and not after it", async () => {
    const { theme } = headerWords();
    await speak(language);
    expect(headerWords().theme).not.toBe(theme);
    await speak("en");
    expect(headerWords().theme).toBe(theme);
  });

  it.each(areasOf(language))("leaves nothing of %s empty or in English", (file) => {
    // of a pair, the first is the English that the second is said for
    const source = readFileSync(join(folderOf(language), file), "utf8").replaceAll(
      /\[\s*"(?:[^"\\]|\\.)*",(?=\s*"[^"]*\p{Script=Han})/gu,
      "[",
    );
    const texts = [...source.matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/gu)]
      .map(([, quoted, template]) => quoted ?? template ?? "")
      .filter((text) => !/^\.\.?\//u.test(text));
    // names of programs, instructions and keys are the same in every language; three English words in a row are not
    const untranslated = texts.filter(
      (text) => /[a-z]{2,} [a-z]{2,} [a-z]{2,}/u.test(text) && !/\p{Script=Han}/u.test(text),
    );
    expect(untranslated).toEqual([]);
    // within an expression an empty text is nothing that is left out
    expect(source).not.toMatch(/^\s*"?[\w-]+"?: ""/mu);
  });
});

it("says nothing in Simplified Chinese with characters of Traditional Chinese", () => {
  const simplified = areasOf("zh-Hans")
    .map((file) => readFileSync(join(folderOf("zh-Hans"), file), "utf8"))
    .join("");
  for (const character of "這個們來時間檔開關層書麼過說讓會話責蓋碼況篩選擇對應階鏡構緩")
    expect.soft(simplified).not.toContain(character);
});
