import type { ExampleSummary } from "#content/example.ts";
import { exampleIndex } from "#content/example-index.ts";
import { exampleTitleMessages } from "#i18n/en/examples/titles.ts";

/** What one sees of the examples before one is opened, in the order in which they are best read. */
export function listExamples(): readonly ExampleSummary[] {
  const words = exampleTitleMessages();
  return exampleIndex.map((example) => ({ ...example, ...words[example.slug] }));
}

/** What an example is called; "" for one that there is none of. */
export function titleOfExample(slug: string): string {
  return listExamples().find((example) => example.slug === slug)?.title ?? "";
}
