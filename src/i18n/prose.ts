export interface ProsePart {
  readonly kind: "text" | "code";
  readonly text: string;
  /** Where it starts in the sentence. */
  readonly at: number;
}

/** A piece of a text that also emphasizes words and refers to the glossary. */
export type RichPart =
  | ProsePart
  | { readonly kind: "strong"; readonly text: string; readonly at: number }
  /** Words that the glossary explains under `term`. */
  | { readonly kind: "term"; readonly term: string; readonly text: string; readonly at: number };

const CODE = /`(?<code>[^`\n]+)`/gu;
const RICH = /`(?<code>[^`\n]+)`|\*\*(?<strong>[^*\n]+)\*\*|\[(?<words>[^\]\n`]+)\]\((?<term>[a-z-]+)\)/gu;

/** A sentence taken apart at its backticks: what is between a pair of them is code. */
export function proseParts(sentence: string): readonly ProsePart[] {
  return takeApart(sentence, CODE, ({ code = "" }, at): ProsePart => ({ kind: "code", text: code, at }));
}

/** A sentence of ours taken apart: `code`, **strong**, and `[words](term)` for what the glossary has. */
export function richParts(sentence: string): readonly RichPart[] {
  return takeApart(sentence, RICH, ({ code, strong, words = "", term = "" }, at): RichPart => {
    if (code !== undefined) return { kind: "code", text: code, at };
    return strong === undefined ? { kind: "term", text: words, term, at } : { kind: "strong", text: strong, at };
  });
}

/** A sentence without the backticks around its code, for if there is nothing but text. */
export function plainText(sentence: string): string {
  return proseParts(sentence)
    .map(({ text }) => text)
    .join("");
}

function takeApart<Part>(
  sentence: string,
  markup: RegExp,
  toPart: (groups: Readonly<Record<string, string | undefined>>, at: number) => Part,
): readonly (Part | ProsePart)[] {
  const parts: (Part | ProsePart)[] = [];
  let at = 0;
  for (const match of sentence.matchAll(markup)) {
    if (match.index > at) parts.push({ kind: "text", text: sentence.slice(at, match.index), at });
    parts.push(toPart(match.groups ?? {}, match.index));
    at = match.index + match[0].length;
  }
  if (at < sentence.length) parts.push({ kind: "text", text: sentence.slice(at), at });
  return parts;
}
