import type { ExampleTitles } from "#content/example-titles.ts";
import { messages } from "../../messages.ts";

/** What other languages say instead of the titles and summaries of the index of examples, which is in English. */
export const exampleTitleMessages = messages<Partial<ExampleTitles>>({});
