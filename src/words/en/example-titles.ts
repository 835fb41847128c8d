import type { ExampleTitles } from "#content/example-titles.ts";
import { area } from "../area.ts";

/** What other languages say in place of the titles and summaries of the index of examples, which is in English. */
export const exampleTitleWords = area<Partial<ExampleTitles>>({});
