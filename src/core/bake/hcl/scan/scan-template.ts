/** The next piece of a text with sequences in it; `rest` is what no rule covers. */
export type TextPiece =
  | { readonly type: "literal"; readonly end: number; readonly isLine: boolean }
  | { readonly type: "${" | "%{" | "close quote" | "quoted newline" | "invalid" | "rest"; readonly end: number };

/** The next piece of a string in quotes. */
export function scanQuoted(text: string, at: number): TextPiece {
  const char = text.charAt(at);
  if (char === '"') return { type: "close quote", end: at + 1 };
  if (char === "\n" || char === "\r") {
    let end = at;
    while (text[end] === "\n" || text[end] === "\r") end++;
    return { type: "quoted newline", end };
  }
  if (char === "$" || char === "%") {
    if (at + 1 >= text.length) return { type: "invalid", end: at + 1 };
    return scanSigil(text, at) ?? literal(at + 1);
  }
  let end = at;
  while (end < text.length && !QUOTED_END.has(text.charAt(end))) {
    if (text[end] !== "\\") {
      end++;
      continue;
    }
    const next = text.codePointAt(end + 1);
    if (next === undefined || next === 0x0a || next === 0x0d) break;
    end += next > 0xffff ? 3 : 2;
  }
  return end > at ? literal(end) : { type: "invalid", end: at + 1 };
}

const QUOTED_END: ReadonlySet<string> = new Set(['"', "$", "%", "\n", "\r"]);

/** The next piece of a heredoc: at most a line, with its end. */
export function scanHeredoc(text: string, at: number): TextPiece {
  const char = text.charAt(at);
  if (char !== "$" && char !== "%") {
    const end = findLiteralEnd(text, at);
    const lineEnd = skipLineEnd(text, end);
    if (lineEnd > end) return { type: "literal", end: lineEnd, isLine: true };
    return end > at ? literal(end) : { type: "rest", end: text.length };
  }
  if (at + 1 >= text.length) return { type: "rest", end: text.length };
  return scanSigilInLine(text, at);
}

/** The next piece of a template without quotes. */
export function scanTemplate(text: string, at: number): TextPiece {
  const char = text.charAt(at);
  if (char !== "$" && char !== "%") {
    const end = skipLineEnd(text, findLiteralEnd(text, at));
    return end > at ? literal(end) : { type: "rest", end: text.length };
  }
  if (at + 1 >= text.length) return { type: "rest", end: text.length };
  return scanSigilInLine(text, at);
}

/** `${`, `%{`, or the escaped `$${` and `%%{`; each takes a `~` that follows. */
function scanSigil(text: string, at: number): TextPiece | undefined {
  const sigil = text.charAt(at) === "$" ? "${" : "%{";
  const isEscaped = text.startsWith(sigil, at + 1) && text[at + 1] === text[at];
  if (!isEscaped && !text.startsWith(sigil, at)) return undefined;
  const brace = at + (isEscaped ? 3 : 2);
  const end = text[brace] === "~" ? brace + 1 : brace;
  return isEscaped ? literal(end) : { type: sigil, end };
}

function scanSigilInLine(text: string, at: number): TextPiece {
  const piece = scanSigil(text, at);
  if (piece?.type === "literal") {
    const end = skipLineEnd(text, piece.end);
    return { type: "literal", end, isLine: end > piece.end };
  }
  if (piece) return piece;
  // HCL's scanner takes one more byte where a line end follows it
  const isLineEnd = text[at + 2] === "\n" || text[at + 2] === "\r";
  return literal(isLineEnd && text.charCodeAt(at + 1) < 0x80 ? at + 2 : at + 1);
}

function findLiteralEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !LITERAL_END.has(text.charAt(end))) end++;
  return end;
}

const LITERAL_END: ReadonlySet<string> = new Set(["$", "%", "\n", "\r"]);

function skipLineEnd(text: string, at: number): number {
  if (text[at] === "\n") return at + 1;
  return text[at] === "\r" && text[at + 1] === "\n" ? at + 2 : at;
}

function literal(end: number): TextPiece {
  return { type: "literal", end, isLine: false };
}
