import type { Example } from "#content/example.ts";

/** Fetches an example with its text; undefined when there is none of that slug. */
export async function loadExample(slug: string): Promise<Example | undefined> {
  const { examples } = await import("#content/examples.ts");
  return examples.find((example) => example.slug === slug);
}
