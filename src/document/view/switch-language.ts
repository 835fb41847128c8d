import { asLanguage, type Language, pickLanguage } from "#i18n/language.ts";
import { activate } from "#i18n/activate.ts";
import { useStore } from "../store.ts";
import { forgetQuery } from "./forget-query.ts";

/** In the query of an address, for a host or a frame that speaks one language: `?lang=zh-Hans`. */
const QUERY_KEY = "lang";

let speaking: Promise<void> = Promise.resolve();

/**
 * Turns the page to a language, one after the other in the order asked for. Where its texts can't be fetched, the page
 * goes on in the language it speaks.
 */
export function switchLanguage(language: Language): Promise<void> {
  speaking = speaking.then(() => turnTo(language)).catch(() => {});
  return speaking;
}

/** Done when every language asked for so far is spoken. */
export function languageSettled(): Promise<void> {
  return speaking;
}

/**
 * Speaks what the address' query asks for, else what the reader chose, else the first of the browser's languages that
 * the page has. A link that is opened afterwards may ask for another.
 */
export function speakAtFirst(query: string, preferred: readonly string[]): Promise<void> {
  const { ownLanguage } = useStore.getState();
  return switchLanguage(
    asLanguage(new URLSearchParams(query).get(QUERY_KEY)) ?? ownLanguage ?? pickLanguage(preferred),
  );
}

/** Speaks what the reader chose, now and at every visit, and has links ask for it. */
export function chooseLanguage(language: Language): Promise<void> {
  useStore.setState({ ownLanguage: language, linkLanguage: language });
  forgetQuery(QUERY_KEY);
  return switchLanguage(language);
}

async function turnTo(language: Language): Promise<void> {
  if (useStore.getState().language === language) return;
  await activate(language);
  useStore.setState({ language });
}
