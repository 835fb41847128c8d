import { useLayoutEffect } from "react";
import { selectLanguage } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";

/** Says in the document which language the page speaks: readers pronounce by it, browsers choose Han glyphs by it. */
export function useHtmlLanguage(): void {
  const language = useStore(selectLanguage);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
}
