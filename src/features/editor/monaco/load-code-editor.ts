import { useStore } from "#document/store.ts";
import type { Language } from "#i18n/language.ts";

const MONACO_WORDS: Readonly<Record<Exclude<Language, "en">, () => Promise<unknown>>> = {
  "zh-Hant": () => import("./code-editor-zh-hant.ts"),
  "zh-Hans": () => import("./code-editor-zh-hans.ts"),
};

/** Fetches the large editor. Its own words, those of menus for one, stay in the language it is first loaded in. */
export async function loadCodeEditor() {
  const { language } = useStore.getState();
  if (language !== "en") await MONACO_WORDS[language]();
  return import("./code-editor.tsx");
}
