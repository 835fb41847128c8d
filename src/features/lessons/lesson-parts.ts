import { asTermId } from "#document/glossary/load-glossary.ts";
import { type RichPart, richParts } from "#i18n/prose.ts";

/** The pieces of a sentence of a lesson or an exercise. What names no term of the glossary is the text that it is. */
export function lessonParts(sentence: string): readonly RichPart[] {
  return richParts(sentence).map((part) =>
    part.kind === "term" && asTermId(part.term) === null
      ? { kind: "text", text: `[${part.text}](${part.term})`, at: part.at }
      : part,
  );
}

/** A sentence as a screen reader should say it: its words without what marks code and emphasis. */
export function spokenWords(sentence: string): string {
  return lessonParts(sentence)
    .map(({ text }) => text)
    .join("");
}
