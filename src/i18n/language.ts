/** As `lang` in HTML names them. */
export const LANGUAGES = ["en", "zh-Hant", "zh-Hans"] as const;

export type Language = (typeof LANGUAGES)[number];

/** Each in its own words, as a list of languages shows them. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  "zh-Hant": "繁體中文",
  "zh-Hans": "简体中文",
};

/**
 * Where the pages that are read without JavaScript are in a language, below the folder of the site: "" for English,
 * `zh-Hant/`.
 */
export function pageFolder(language: Language): string {
  return language === "en" ? "" : `${language}/`;
}

/** Whom each is for: tags of `navigator.languages`. For a tag of several, the first one is taken. */
export const LANGUAGE_READERS: Readonly<Record<Language, RegExp>> = {
  en: /^en\b/iu,
  "zh-Hant": /^zh-(?:hant|tw|hk|mo)\b/iu,
  "zh-Hans": /^zh\b/iu,
};

/** A language of ours by its name, as a link or a storage has it; null for any other value. */
export function asLanguage(name: unknown): Language | null {
  return LANGUAGES.find((language) => language === name) ?? null;
}

/** The first language of ours among those that somebody reads, best first (`navigator.languages`); English without one. */
export function pickLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const found = LANGUAGES.find((language) => LANGUAGE_READERS[language].test(tag));
    if (found !== undefined) return found;
  }
  return "en";
}
