import { type Language, LANGUAGES } from "#i18n/language.ts";
import type { Translation } from "#i18n/translation.ts";
import simplified from "#i18n/zh-hans/all.ts";
import traditional from "#i18n/zh-hant/all.ts";
import type { StaticFile } from "./static-page.ts";

// not by `LANGUAGE_LOADERS`: a module that vite.config.ts runs can't load another later
const TRANSLATIONS: Readonly<Record<Language, readonly Translation[]>> = {
  en: [],
  "zh-Hant": traditional,
  "zh-Hans": simplified,
};

/**
 * Pages in every language, English first. `write` is called with the messages of its language being current, which they
 * are for the whole process: so one language is written after the other, and two calls of this must not overlap.
 */
export async function inEachLanguage(
  write: (language: Language) => Promise<readonly StaticFile[]>,
): Promise<readonly StaticFile[]> {
  const files: StaticFile[] = [];
  for (const language of LANGUAGES) {
    const translations = TRANSLATIONS[language];
    for (const { activate } of translations) activate();
    try {
      files.push(...(await write(language)));
    } finally {
      for (const { reset } of translations) reset();
    }
  }
  return files;
}
