import type { RuleBook } from "./rule-book.ts";

let book: Promise<RuleBook> | null = null;

/** Fetches the rules and their pages, once. */
export function loadRuleBook(): Promise<RuleBook> {
  book ??= fetchBook();
  return book;
}

async function fetchBook(): Promise<RuleBook> {
  try {
    return (await import("./rule-book.ts")).ruleBook;
  } catch (fault) {
    // the next one who asks tries again
    book = null;
    throw fault;
  }
}
