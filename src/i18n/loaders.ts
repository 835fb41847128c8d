import type { Glossary } from "#content/glossary-terms.ts";
import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { Language } from "./language.ts";
import type { Translation } from "./translation.ts";

/** Fetches the parts of a language, each when it is needed; all are in the folder of the language. */
export interface LanguageLoaders {
  /** Everything but English, whose messages are in the code. */
  readonly messages: () => Promise<readonly Translation[]>;
  readonly lessons: () => Promise<Readonly<Record<string, LessonText>>>;
  readonly glossary: () => Promise<Glossary>;
  /** What to look at in the examples, by their slug; in English the examples have it. */
  readonly exampleNotes: () => Promise<Readonly<Record<string, readonly string[]>>>;
}

/** A new language is its folder, an entry here, and its name in `language.ts`. */
export const LANGUAGE_LOADERS: Readonly<Record<Language, LanguageLoaders>> = {
  en: {
    messages: async () => [],
    lessons: async () => (await import("./en/lessons/all.ts")).LESSONS,
    glossary: async () => (await import("./en/glossary-terms.ts")).ENGLISH,
    exampleNotes: async () => ({}),
  },
  "zh-Hant": {
    messages: async () => (await import("./zh-hant/all.ts")).default,
    lessons: async () => (await import("./zh-hant/lessons/all.ts")).LESSONS,
    glossary: async () => (await import("./zh-hant/glossary-terms.ts")).TRADITIONAL_CHINESE,
    exampleNotes: async () => (await import("./zh-hant/examples/look-at.ts")).TRADITIONAL_CHINESE,
  },
  "zh-Hans": {
    messages: async () => (await import("./zh-hans/all.ts")).default,
    lessons: async () => (await import("./zh-hans/lessons/all.ts")).LESSONS,
    glossary: async () => (await import("./zh-hans/glossary-terms.ts")).SIMPLIFIED_CHINESE,
    exampleNotes: async () => (await import("./zh-hans/examples/look-at.ts")).SIMPLIFIED_CHINESE,
  },
};
