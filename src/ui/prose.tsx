interface ProseProps {
  /** The sentence, taken apart. */
  readonly parts: readonly { readonly kind: "text" | "code"; readonly text: string; readonly at: number }[];
}

/** A sentence in which some words are code. */
export function Prose({ parts }: ProseProps) {
  return parts.map(({ kind, text, at }) =>
    kind === "code" ? <code key={at}>{text}</code> : <span key={at}>{text}</span>,
  );
}
