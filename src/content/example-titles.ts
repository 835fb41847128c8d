import type { ExampleSlug } from "./example-index.ts";
import type { ExampleSummary } from "./example.ts";

/** What a menu shows of every example, in another language. */
export type ExampleTitles = Readonly<Record<ExampleSlug, Pick<ExampleSummary, "title" | "summary">>>;
