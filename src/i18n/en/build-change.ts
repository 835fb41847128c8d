import { messages } from "../messages.ts";
import { ENGLISH_LIST, listOf } from "../list-of.ts";

/** What is said when an edit changes which image a build makes. */
export const buildChangeMessages = messages({
  sentences: (sentences: readonly string[]) => sentences.join(" "),
  otherDefault: (was: string, is: string) => `The default target changed from ${was} to ${is}.`,
  otherImage: (target: string) => `The contents of the ${target} image have changed.`,
  gained: (stages: readonly string[]) => `The image now contains files from ${listOf(stages, ENGLISH_LIST)}.`,
  lost: (stages: readonly string[]) => `The image no longer contains files from ${listOf(stages, ENGLISH_LIST)}.`,
  lostToo: (stages: readonly string[]) => `It no longer contains those from ${listOf(stages, ENGLISH_LIST)}.`,
  whole: (stages: readonly string[]) =>
    `The image now contains everything in ${listOf(stages, ENGLISH_LIST)}, not just what was copied from ${stages.length === 1 ? "it" : "them"}.`,
  keep: (target: string) => `Keep target ${target}`,
  undo: "Undo the edit",
});
