import type { PredictStep } from "#document/lessons/load-lessons.ts";
import { lessonMessages } from "#i18n/en/lessons.ts";

/** What a step asks to be guessed, in a sentence; `target` is "" for the default. */
export function questionOf({ ask, changed = [] }: PredictStep, target: string, language: string): string {
  const words = lessonMessages().ask;
  if (ask === "ships") return words.ships;
  if (ask === "built") return words.built(target);
  return words.again(new Intl.ListFormat(language).format(changed.map((file) => `\`${file}\``)));
}
