import { examples } from "#content/examples.ts";

/** What one sees of an example before it is opened. */
export interface ExampleSummary {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly tags: readonly string[];
}

/** The examples, in the order in which they are best read. */
export const exampleList: readonly ExampleSummary[] = examples;
