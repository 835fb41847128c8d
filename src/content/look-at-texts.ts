import type { ExampleSlug } from "./example-index.ts";

/** What to look at in every example, in another language: text for text what the example says in English. */
export type LookAtTexts = Readonly<Record<ExampleSlug, readonly string[]>>;
