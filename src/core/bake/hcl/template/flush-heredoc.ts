import { splitGraphemes } from "../../../text/graphemes.ts";
import { skipSpace } from "../../../text/unicode.ts";
import type { TemplateToken } from "./template-token.ts";

/** The texts of a `<<-` heredoc without the white space that all of its lines start with. */
export function indentFlush(tokens: readonly TemplateToken[]): readonly TemplateToken[] {
  const adjusted = new Set<TemplateToken>();
  let indent = Number.POSITIVE_INFINITY;
  let isLineStart = true;
  for (const token of tokens) {
    if (isLineStart) {
      isLineStart = false;
      if (token.kind !== "literal") {
        // a line that starts with a sequence has no indent; the end of the text isn't a line
        if (token.kind !== "end") indent = 0;
      } else {
        const spaces = skipSpace(token.text, 0);
        const isBlank = spaces === token.text.length && token.text.endsWith("\n");
        if (!isBlank) {
          adjusted.add(token);
          indent = Math.min(indent, splitGraphemes(token.text.slice(0, spaces)).length);
        }
      }
    }
    if (token.kind === "literal" && token.text.endsWith("\n")) isLineStart = true;
  }
  return tokens.map((token) => (adjusted.has(token) ? cutIndent(token, indent) : token));
}

function cutIndent(token: TemplateToken, indent: number): TemplateToken {
  if (token.kind !== "literal") return token;
  const length = splitGraphemes(token.text).slice(0, indent).join("").length;
  const { file, start, end } = token.range;
  const moved = { line: start.line, column: start.column + indent, offset: start.offset + length };
  return { ...token, text: token.text.slice(length), range: { file, start: moved, end } };
}

/** Adjoining texts as one. */
export function joinLiterals(tokens: readonly TemplateToken[]): readonly TemplateToken[] {
  const joined: TemplateToken[] = [];
  for (const token of tokens) {
    const previous = joined.at(-1);
    if (token.kind === "literal" && previous?.kind === "literal") {
      const range = { ...previous.range, end: token.range.end };
      joined[joined.length - 1] = { kind: "literal", text: previous.text + token.text, range };
    } else joined.push(token);
  }
  return joined;
}
