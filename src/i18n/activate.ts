import type { Language } from "./language.ts";
import type { Translation } from "./translation.ts";

const LOADERS: Readonly<Record<Exclude<Language, "en">, () => Promise<readonly Translation[]>>> = {
  "zh-Hant": async () => (await import("./zh-hant/all.ts")).default,
  "zh-Hans": async () => (await import("./zh-hans/all.ts")).default,
};

let current: readonly Translation[] = [];

/** Switches all messages to this language, after loading them. The caller renders the page again. */
export async function activate(language: Language): Promise<void> {
  const next = language === "en" ? [] : await LOADERS[language]();
  for (const { reset } of current) reset();
  for (const translation of next) translation.activate();
  current = next;
}
