import { TermButton } from "./term-button.tsx";

interface ProseProps {
  /** The sentence, taken apart. */
  readonly parts: readonly ProsePiece[];
  /** Asked for the meaning of a term; without it, terms are plain words. */
  readonly onTerm?: (term: string) => void;
}

type ProsePiece =
  | { readonly kind: "text" | "code"; readonly text: string; readonly at: number }
  | { readonly kind: "term"; readonly term: string; readonly text: string; readonly at: number };

/** A sentence in which some words are code, and some can be looked up. */
export function Prose({ parts, onTerm }: ProseProps) {
  return parts.map((part) => {
    if (part.kind === "code") return <code key={part.at}>{part.text}</code>;
    if (part.kind !== "term" || onTerm === undefined) return <span key={part.at}>{part.text}</span>;
    return (
      <TermButton key={part.at} onOpen={() => onTerm(part.term)}>
        {part.text}
      </TermButton>
    );
  });
}
