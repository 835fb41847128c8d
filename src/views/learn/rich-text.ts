export interface RichPart {
  readonly kind: "text" | "code" | "strong";
  readonly text: string;
  /** Where it starts in the sentence. */
  readonly at: number;
}

/** A sentence of a lesson taken apart: `code` between backticks, **strong** between pairs of stars. */
export function richParts(sentence: string): readonly RichPart[] {
  const parts: RichPart[] = [];
  let at = 0;
  for (const match of sentence.matchAll(/`([^`\n]+)`|\*\*([^*\n]+)\*\*/gu)) {
    const [whole, code, strong = ""] = match;
    if (match.index > at) parts.push({ kind: "text", text: sentence.slice(at, match.index), at });
    const kind = code === undefined ? "strong" : "code";
    parts.push({ kind, text: code ?? strong, at: match.index });
    at = match.index + whole.length;
  }
  if (at < sentence.length) parts.push({ kind: "text", text: sentence.slice(at), at });
  return parts;
}
