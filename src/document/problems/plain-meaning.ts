import { plainError } from "#core/lint/plain-error.ts";
import type { Problem } from "#core/lint/problem.ts";
import { inEnglish } from "#core/lint/say.ts";
import { translateMessage } from "./problem-text.ts";

/** What a terse error of BuildKit means, in the current language; "" where it is plain enough. */
export function plainMeaning({ family, message }: Pick<Problem, "family" | "message">): string {
  const plain = family === "build" ? plainError(message) : undefined;
  return plain === undefined ? "" : (translateMessage(plain) ?? inEnglish(plain));
}
