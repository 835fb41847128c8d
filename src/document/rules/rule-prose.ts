/** What the pages of rules say in another language: the paragraphs between the samples, by the id of the rule. */
export type RuleProse = ReadonlyMap<string, readonly string[]>;

/** Reads a file that has a heading with the id of each rule, and its paragraphs below. */
export function readRuleProse(markdown: string): RuleProse {
  const pages = markdown.split(/^# /m).slice(1);
  return new Map(
    pages.map((page) => {
      const [id = "", ...paragraphs] = page.trim().split(/\n{2,}/);
      return [id, paragraphs];
    }),
  );
}
