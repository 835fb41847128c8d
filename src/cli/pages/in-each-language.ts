import { type Language, LANGUAGES } from "#i18n/language.ts";
import { LANGUAGE_LOADERS, type LanguageLoaders } from "#i18n/loaders.ts";
import type { StaticFile } from "./static-page.ts";

const TRANSLATIONS = await loadEachLanguage(({ messages }) => messages());

/**
 * Loads a part of every language. Await it while your module is loaded: one that vite.config.ts runs can't load another
 * later.
 */
export async function loadEachLanguage<Part>(
  load: (loaders: LanguageLoaders) => Promise<Part>,
): Promise<ReadonlyMap<Language, Part>> {
  const parts = LANGUAGES.map(async (language) => [language, await load(LANGUAGE_LOADERS[language])] as const);
  return new Map(await Promise.all(parts));
}

/** Makes the messages of a language current for the whole process, until what it returns is called. */
export function activateMessages(language: Language): () => void {
  const translations = TRANSLATIONS.get(language) ?? [];
  for (const { activate } of translations) activate();
  return () => {
    for (const { reset } of translations) reset();
  };
}

/**
 * Pages in every language, English first. `write` is called while the messages of its language are current; so one
 * language is written after the other, and two calls of this must not overlap.
 */
export async function inEachLanguage(
  write: (language: Language) => Promise<readonly StaticFile[]>,
): Promise<readonly StaticFile[]> {
  const files: StaticFile[] = [];
  for (const language of LANGUAGES) {
    const stop = activateMessages(language);
    try {
      files.push(...(await write(language)));
    } finally {
      stop();
    }
  }
  return files;
}
