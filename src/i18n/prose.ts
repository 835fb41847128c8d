export interface ProsePart {
  readonly kind: "text" | "code";
  readonly text: string;
  /** Where it starts in the sentence. */
  readonly at: number;
}

/** A sentence taken apart at its backticks: what is between a pair of them is code. */
export function proseParts(sentence: string): readonly ProsePart[] {
  const parts: ProsePart[] = [];
  let at = 0;
  for (const match of sentence.matchAll(/`([^`\n]+)`/g)) {
    if (match.index > at) parts.push({ kind: "text", text: sentence.slice(at, match.index), at });
    parts.push({ kind: "code", text: match[1] ?? "", at: match.index });
    at = match.index + match[0].length;
  }
  if (at < sentence.length) parts.push({ kind: "text", text: sentence.slice(at), at });
  return parts;
}

/** A sentence without the backticks around its code, for if there is nothing but text. */
export function plainText(sentence: string): string {
  return proseParts(sentence)
    .map(({ text }) => text)
    .join("");
}
