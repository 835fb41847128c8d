import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { headerMessages } from "./en/app/header.ts";
import { LANGUAGES } from "./language.ts";
import { activate } from "./activate.ts";

const OTHERS = LANGUAGES.filter((language) => language !== "en");

/** What a language has besides its messages: content, which is loaded by itself. */
const NOT_MESSAGES = /^(?:all|glossary-terms|lessons\/.*|examples\/look-at)\.ts$/u;

const folderOf = (language: string): string => join(import.meta.dirname, language.toLowerCase());

function messageFilesOf(language: string): readonly string[] {
  return readdirSync(folderOf(language), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !NOT_MESSAGES.test(file))
    .toSorted();
}

afterEach(() => activate("en"));

describe.each(OTHERS)("%s", (language) => {
  it("has every messages file of English", () => {
    expect(messageFilesOf(language)).toEqual(messageFilesOf("en"));
  });

  it("is current once it is activated, and not after it", async () => {
    const { theme } = headerMessages();
    await activate(language);
    expect(headerMessages().theme).not.toBe(theme);
    await activate("en");
    expect(headerMessages().theme).toBe(theme);
  });

  it.each(messageFilesOf(language))("leaves nothing of %s empty or in English", (file) => {
    // a quoted key may be the English that the text is said for
    const source = readFileSync(join(folderOf(language), file), "utf8").replaceAll(/^\s*"(?:[^"\\]|\\.)*":/gmu, "key:");
    const texts = [...source.matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/gu)]
      .map(([, quoted, template]) => quoted ?? template ?? "")
      .filter((text) => !/^\.\.?\//u.test(text));
    // names of programs, instructions and keys are the same in every language; three English words in a row are not
    const untranslated = texts.filter(
      (text) => /[a-z]{2,} [a-z]{2,} [a-z]{2,}/u.test(text) && !/\p{Script=Han}/u.test(text),
    );
    expect(untranslated).toEqual([]);
    // what is empty in English too is left out on purpose
    expect(emptyKeys(source)).toEqual(emptyKeys(readFileSync(join(folderOf("en"), file), "utf8")));
  });
});

it("says nothing in Simplified Chinese with characters of Traditional Chinese", () => {
  const simplified = messageFilesOf("zh-Hans")
    .map((file) => readFileSync(join(folderOf("zh-Hans"), file), "utf8"))
    .join("");
  for (const character of "這個們來時間檔開關層書麼過說讓會話責蓋碼況篩選擇對應階鏡構緩")
    expect.soft(simplified).not.toContain(character);
});

/** Keys whose text is empty; not inside expressions. */
function emptyKeys(source: string): readonly string[] {
  return Array.from(source.matchAll(/^\s*"?([\w-]+)"?: ""/gmu), ([, key = ""]) => key);
}
