import type { ExampleSummary } from "#content/example.ts";
import { exampleIndex } from "#content/example-index.ts";

/** What one sees of the examples before one is opened, in the order in which they are best read. */
export const exampleList: readonly ExampleSummary[] = exampleIndex;
