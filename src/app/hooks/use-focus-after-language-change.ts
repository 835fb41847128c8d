import { type RefObject, useEffect, useRef } from "react";
import { selectLanguage } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";

/** What the page spoke when it was painted last. */
let spoken: string | null = null;

/** For the button whose menu chooses the language: the page is painted again by it, and the focus should be there again. */
export function useFocusAfterLanguageChange(): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const language = useStore(selectLanguage);
  useEffect(() => {
    const isOther = spoken !== null && spoken !== language;
    spoken = language;
    if (isOther && document.activeElement === document.body) button.current?.focus();
  }, [language]);
  return button;
}
