import { useEffect, useState } from "react";
import { loadRuleBook } from "./load-rule-book.ts";
import type { RuleBook } from "./rule-book.ts";
import { selectLanguage } from "../selectors.ts";
import { useStore } from "../store.ts";

/** The rules and their pages in the language that is spoken; null until they have come. */
export function useRuleBook(): RuleBook | null {
  const language = useStore(selectLanguage);
  const [book, setBook] = useState<RuleBook | null>(null);
  useEffect(() => {
    let isWanted = true;
    const take = (loaded: RuleBook): void => {
      if (isWanted) setBook(loaded);
    };
    // a network that is away now says nothing: what asked for the page shows that it is not there
    loadRuleBook(language).then(take, () => {});
    return () => {
      isWanted = false;
    };
  }, [language]);
  return book;
}
