/** A piece of an explanation. */
export type ExplainPart =
  | { readonly kind: "text" | "code"; readonly text: string; readonly at: number }
  /** A word of the glossary. */
  | { readonly kind: "term"; readonly term: string; readonly text: string; readonly at: number };

const MARKUP = /`([^`\n]+)`|\[([^\]\n`]+)\]\(([a-z-]+)\)/gu;

const LONGEST_CODE = 72;

/** Takes a paragraph apart: `code` between backticks, `[words](term)` for what the glossary has. */
export function explainParts(paragraph: string): readonly ExplainPart[] {
  const parts: ExplainPart[] = [];
  let at = 0;
  for (const match of paragraph.matchAll(MARKUP)) {
    const [whole, quoted, words, term] = match;
    if (match.index > at) parts.push({ kind: "text", text: paragraph.slice(at, match.index), at });
    if (quoted !== undefined) parts.push({ kind: "code", text: quoted, at: match.index });
    else parts.push({ kind: "term", term: term ?? "", text: words ?? "", at: match.index });
    at = match.index + whole.length;
  }
  if (at < paragraph.length) parts.push({ kind: "text", text: paragraph.slice(at), at });
  return parts;
}

/** A text of the Dockerfile as code: on one line, its middle left out where it is long, and never markup itself. */
export function code(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ").replaceAll("`", "'").trim();
  const letters = [...line];
  const half = LONGEST_CODE / 2;
  const short =
    letters.length <= LONGEST_CODE ? line : `${letters.slice(0, half).join("")}…${letters.slice(-half + 1).join("")}`;
  return short === "" ? '`""`' : `\`${short}\``;
}
