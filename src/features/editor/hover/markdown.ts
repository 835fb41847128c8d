import { proseParts } from "#i18n/prose.ts";

const SPECIAL = /[\\`*_{}[\]()#+\-.!|<>~$&:]/g;

/** A sentence with names in backquotes as Markdown, in which nothing else has a meaning. */
export function markdownOf(sentence: string): string {
  return proseParts(sentence)
    .map(({ kind, text }) => (kind === "code" ? `\`${text}\`` : text.replace(SPECIAL, String.raw`\$&`)))
    .join("");
}
