import type { Problem } from "#core/lint/problem.ts";
import { hintMessages } from "#i18n/en/problems/hints.ts";
import { translateSentence } from "./translate-sentence.ts";
import { lookUp } from "#core/text/look-up.ts";

/** What a problem says, in the language spoken: BuildKit and hadolint say it in English everywhere. */
export function problemText({ family, message }: Pick<Problem, "family" | "message">): string {
  if (family !== "stages") return message;
  const { messages, phrases } = hintMessages();
  return translateSentence(message, messages, phrases);
}

/** What a fix does, in the language spoken. */
export function fixText({ family }: Pick<Problem, "family">, title: string): string {
  return family === "stages" ? translateSentence(title, hintMessages().fixes) : title;
}

/** What a rule is about, in the language spoken. */
export function ruleTitle(id: string, title: string): string {
  return lookUp(hintMessages().titles, id.replace(/^stages\//u, "")) ?? title;
}
