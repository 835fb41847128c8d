import { useEffect, useState } from "react";
import { loadRuleBook } from "./load-rule-book.ts";
import type { RuleBook } from "./rule-book.ts";

/** The rules and their pages; null until they have come. */
export function useRuleBook(): RuleBook | null {
  const [book, setBook] = useState<RuleBook | null>(null);
  useEffect(() => {
    let isWanted = true;
    const take = (loaded: RuleBook): void => {
      if (isWanted) setBook(loaded);
    };
    // a network that is away now says nothing: what asked for the page shows that it is not there
    loadRuleBook().then(take, () => {});
    return () => {
      isWanted = false;
    };
  }, []);
  return book;
}
