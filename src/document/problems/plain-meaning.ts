import { plainError } from "#core/lint/plain-error.ts";
import type { Problem } from "#core/lint/problem.ts";
import { plainErrorMessages } from "#i18n/en/problems/plain-errors.ts";

/** What a terse error of BuildKit means, in the current language; "" where it is plain enough. */
export function plainMeaning({ family, message }: Pick<Problem, "family" | "message">): string {
  const plain = family === "build" ? plainError(message) : undefined;
  return plain === undefined ? "" : plainErrorMessages()[plain.kind](plain.subject);
}
