import { messages } from "../messages.ts";
import { ENGLISH_LIST, listOf } from "../list-of.ts";

/** What is said when an edit changes which image a build makes. */
export const buildChangeMessages = messages({
  sentences: (sentences: readonly string[]) => sentences.join(" "),
  otherDefault: (was: string, is: string) => `The default target was ${was}, it is now ${is}.`,
  otherImage: (target: string) => `The image of ${target} has other contents now.`,
  gained: (stages: readonly string[]) => `Files of ${listOf(stages, ENGLISH_LIST)} newly get into the image.`,
  lost: (stages: readonly string[]) => `Files of ${listOf(stages, ENGLISH_LIST)} no longer get into the image.`,
  lostToo: (stages: readonly string[]) => `Those of ${listOf(stages, ENGLISH_LIST)} no longer do.`,
  whole: (stages: readonly string[]) =>
    `All of ${listOf(stages, ENGLISH_LIST)} is in the image now, not only what was copied from it.`,
  keep: (target: string) => `Keep target ${target}`,
  undo: "Undo the edit",
});
