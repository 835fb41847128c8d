import { describe, expect, it } from "vitest";
import { pickLanguage } from "./language.ts";

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
