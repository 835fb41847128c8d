import type { RichPart } from "#i18n/prose.ts";
import { TermButton } from "./term-button.tsx";

interface ProseProps {
  /** The sentence, taken apart. */
  readonly parts: readonly RichPart[];
  /** Asked for the meaning of a term; without it, terms are plain words. */
  readonly onTerm?: (term: string) => void;
}

/** A sentence in which some words are code, and some can be looked up. */
export function Prose({ parts, onTerm }: ProseProps) {
  return parts.map((part) => {
    if (part.kind === "code") return <code key={part.at}>{part.text}</code>;
    if (part.kind === "strong") return <strong key={part.at}>{part.text}</strong>;
    if (part.kind !== "term" || onTerm === undefined) return <span key={part.at}>{part.text}</span>;
    return (
      <TermButton key={part.at} onClick={() => onTerm(part.term)}>
        {part.text}
      </TermButton>
    );
  });
}
