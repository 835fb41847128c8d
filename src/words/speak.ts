import type { Language } from "./language.ts";
import type { Translation } from "./translation.ts";

const LOADERS: Readonly<Record<Exclude<Language, "en">, () => Promise<readonly Translation[]>>> = {
  "zh-Hant": async () => (await import("./zh-hant/all.ts")).TRADITIONAL_CHINESE,
  "zh-Hans": async () => (await import("./zh-hans/all.ts")).SIMPLIFIED_CHINESE,
};

let spoken: readonly Translation[] = [];

/** Turns every area to this language, fetching its texts first; what was painted before has to be painted anew. */
export async function speak(language: Language): Promise<void> {
  const next = language === "en" ? [] : await LOADERS[language]();
  for (const { hush } of spoken) hush();
  for (const translation of next) translation.speak();
  spoken = next;
}
