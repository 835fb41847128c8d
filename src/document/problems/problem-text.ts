import type { Fix, Problem } from "#core/lint/problem.ts";
import { fillMessage, type Message, type MessageValue } from "#core/lint/say.ts";
import { lookUp } from "#core/text/look-up.ts";
import { ruleTitleMessages } from "#i18n/en/problems/rule-titles.ts";
import { projectHintMessages } from "#i18n/en/project/hints.ts";
import { hintMessages } from "#i18n/en/problems/hints.ts";

/** What a problem says, in the current language. What BuildKit says stays as BuildKit says it. */
export function problemText({ message, said }: Pick<Problem, "message" | "said">): string {
  return said === undefined ? message : (translateMessage(said) ?? message);
}

/** What a fix does, in the current language. */
export function fixText({ title, said }: Pick<Fix, "title" | "said">): string {
  return said === undefined ? title : (translateMessage(said) ?? title);
}

/** What a rule is about, in the current language. */
export function ruleTitle(id: string, title: string): string {
  return lookUp<string | undefined>(ruleTitleMessages(), id) ?? title;
}

/** A message in the current language. Undefined in English, and where the language lacks the sentence. */
function translateMessage({ id, values }: Message): string | undefined {
  const sentence = lookUp(hintMessages().sentences, id) ?? lookUp(projectHintMessages().sentences, id);
  return sentence === undefined ? undefined : fillMessage(sentence, values.map(translateValue));
}

function translateValue(value: MessageValue = ""): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "object") return translateMessage(value) ?? "";
  // A list of names is set with the marks of Chinese, the only other language family here.
  return lookUp(hintMessages().phrases, value) ?? value.replaceAll("`, `", "`、`").replaceAll("` and `", "`、`");
}
