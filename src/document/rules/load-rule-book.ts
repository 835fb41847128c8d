import type { Language } from "#i18n/language.ts";
import type { RuleBook } from "./rule-book.ts";

const books = new Map<Language, Promise<RuleBook>>();

/** Fetches the rules and their pages as a reader of `language` reads them, once. */
export function loadRuleBook(language: Language): Promise<RuleBook> {
  const book = books.get(language) ?? fetchBook(language);
  books.set(language, book);
  return book;
}

async function fetchBook(language: Language): Promise<RuleBook> {
  try {
    const { ruleBookIn } = await import("./rule-book.ts");
    return await ruleBookIn(language);
  } catch (fault) {
    // the next one who asks tries again
    books.delete(language);
    throw fault;
  }
}
