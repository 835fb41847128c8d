import type { ExampleSummary } from "#content/example.ts";
import type { Language } from "#i18n/language.ts";
import { LANGUAGE_LOADERS } from "#i18n/loaders.ts";
import { listExamples } from "./example-list.ts";
import { loadExample } from "./load-example.ts";
import { lookUp } from "#core/text/look-up.ts";

/** What is said of an open example. */
export interface AboutExample extends ExampleSummary {
  /** What to look at, a sentence or two each, with code between backticks. */
  readonly lookAt: readonly string[];
  /** A target worth trying after the default one. */
  readonly target: string | null;
  /** The same build written as a single stage, for comparison. */
  readonly singleStage: string | null;
}

/** Fetches what there is to say of an example in the language of the page; undefined when there is none of that slug. */
export async function loadAbout(slug: string, language: Language): Promise<AboutExample | undefined> {
  const [example, texts, { singleStages }] = await Promise.all([
    loadExample(slug),
    LANGUAGE_LOADERS[language].exampleNotes(),
    import("#content/single-stages.ts"),
  ]);
  const summary = listExamples().find((one) => one.slug === slug);
  if (example === undefined || summary === undefined) return undefined;
  return {
    ...summary,
    lookAt: lookUp(texts, slug) ?? example.lookAt,
    target: example.target ?? null,
    singleStage: lookUp(singleStages, slug) ?? null,
  };
}
