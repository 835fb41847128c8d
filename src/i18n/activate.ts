import type { Language } from "./language.ts";
import { LANGUAGE_LOADERS } from "./loaders.ts";
import type { Translation } from "./translation.ts";

let current: readonly Translation[] = [];

/** Switches all messages to this language, after loading them. The caller renders the page again. */
export async function activate(language: Language): Promise<void> {
  const next = await LANGUAGE_LOADERS[language].messages();
  for (const { reset } of current) reset();
  for (const translation of next) translation.activate();
  current = next;
}
