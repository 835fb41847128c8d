import type { Analysis } from "#core/analysis.ts";
import { lessonMessages } from "#i18n/en/lessons.ts";

/** Why BuildKit refuses a file, in a sentence with code between backticks; "" where it doesn't. */
export function refusedWords({ parseError, build, checkError }: Analysis): string {
  const error = parseError ?? build.error ?? checkError;
  if (error === null) return "";
  const [place] = error.lines;
  const words = lessonMessages();
  const message = error.message.replaceAll("`", "'").replaceAll("\n", " ");
  return place === undefined || place.first < 1 ? words.refused(message) : words.refusedInLine(message, place.first);
}
