import { describe, expect, it } from "vitest";
import { LANGUAGES, pageFolder, pickLanguage } from "./language.ts";

describe("pickLanguage", () => {
  it.each([
    [["zh-TW", "en"], "zh-Hant"],
    [["zh-Hant-HK"], "zh-Hant"],
    [["zh-HK"], "zh-Hant"],
    [["zh-CN"], "zh-Hans"],
    [["zh"], "zh-Hans"],
    [["zh-Hans-TW"], "zh-Hans"],
    [["de-DE", "zh-SG", "en"], "zh-Hans"],
    [["en-GB", "zh"], "en"],
    [["de"], "en"],
    [[], "en"],
  ])("of %j is %s", (preferred, language) => {
    expect(pickLanguage(preferred)).toBe(language);
  });
});

it("has the pages of English where they were, and those of the others in a folder each", () => {
  expect(LANGUAGES.map(pageFolder)).toEqual(["", "zh-Hant/", "zh-Hans/"]);
});
