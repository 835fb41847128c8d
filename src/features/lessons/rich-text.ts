/** A piece of a sentence, and where it starts in it. */
export type RichPart =
  | { readonly kind: "text" | "code" | "strong"; readonly text: string; readonly at: number }
  | { readonly kind: "term"; readonly term: string; readonly text: string; readonly at: number };

/** A sentence of a lesson taken apart: `code`, **strong**, and `[words](term)` for what the glossary has. */
export function richParts(sentence: string): readonly RichPart[] {
  const parts: RichPart[] = [];
  let at = 0;
  for (const match of sentence.matchAll(/`([^`\n]+)`|\*\*([^*\n]+)\*\*|\[([^\]\n`]+)\]\(([a-z-]+)\)/gu)) {
    const [whole, code, strong, words = "", term = ""] = match;
    if (match.index > at) parts.push({ kind: "text", text: sentence.slice(at, match.index), at });
    if (code !== undefined) parts.push({ kind: "code", text: code, at: match.index });
    else if (strong !== undefined) parts.push({ kind: "strong", text: strong, at: match.index });
    else parts.push({ kind: "term", text: words, term, at: match.index });
    at = match.index + whole.length;
  }
  if (at < sentence.length) parts.push({ kind: "text", text: sentence.slice(at), at });
  return parts;
}
