import { checkTokens } from "../../bake/hcl/scan/check-tokens.ts";
import { parseHcl } from "../../bake/hcl/parse-hcl.ts";
import { scanTokens } from "../../bake/hcl/scan/scan.ts";
import type { Token, TokenType } from "../../bake/hcl/scan/token.ts";
import type { TextEdit } from "../../lint/problem.ts";
import { largestOf } from "../../text/extremes.ts";
import { splitGraphemes } from "../../text/graphemes.ts";

/** A token and the blanks in front of it. */
interface Spaced {
  readonly token: Token;
  before: number;
}

/** The cells of a line: what leads, the value that an attribute of one line gets, and a comment at the end. */
interface Line {
  readonly lead: readonly Spaced[];
  readonly assign: readonly Spaced[];
  readonly comment: readonly Spaced[];
}

/**
 * Formats a bake file as `hclfmt` does (hclwrite.Format): two blanks a level, one around operators, `=` and comments of
 * neighboring lines below each other. Only blanks change; a text with syntax errors is left as it is.
 */
export function formatHcl(text: string): readonly TextEdit[] {
  const tokens = scanTokens(text, "");
  if (checkTokens(tokens).length > 0 || parseHcl(text, "").diagnostics.length > 0) return [];
  const spaced = tokens.map((token): Spaced => ({ token, before: 0 }));
  const lines = toLines(spaced);
  indentLines(lines);
  for (const line of lines) spaceLine(line);
  alignCells(
    lines,
    ({ assign }) => assign,
    ({ lead }) => lead,
  );
  alignCells(
    lines,
    ({ comment }) => comment,
    ({ lead, assign }) => [...lead, ...assign],
  );
  return editsOf(text, spaced);
}

function editsOf(text: string, tokens: readonly Spaced[]): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  for (const { token, before } of tokens) {
    const start = token.range.start.offset;
    // a `\r` in front of a line end is part of the line end
    const isCarriageReturn = token.type === "newline" && text[start - 1] === "\r";
    const end = isCarriageReturn ? start - 1 : start;
    const blanks = " ".repeat(before);
    if (end >= at && text.slice(at, end) !== blanks) edits.push({ range: { start: at, end }, text: blanks });
    at = token.range.end.offset;
  }
  return edits;
}

function toLines(tokens: readonly Spaced[]): readonly Line[] {
  const lines: Line[] = [];
  let line: Spaced[] = [];
  for (const one of tokens) {
    line.push(one);
    const { type, text } = one.token;
    // the text of a heredoc has line ends, too, but is part of its attribute's line
    const isEnd = type === "newline" || (type === "comment" && text.endsWith("\n"));
    if (!isEnd) continue;
    lines.push(toCells(line));
    line = [];
  }
  if (line.length > 0) lines.push(toCells(line));
  return lines;
}

function toCells(tokens: readonly Spaced[]): Line {
  const hasComment = tokens.length > 1 && tokens.at(-1)?.token.type === "comment";
  const own = hasComment ? tokens.slice(0, -1) : tokens;
  const comment = hasComment ? tokens.slice(-1) : [];
  const equals = own.findIndex(({ token }, at) => at > 0 && token.type === "=");
  const isWhole = equals > 0 && netBrackets(own.slice(equals)) === 0;
  return isWhole
    ? { lead: own.slice(0, equals), assign: own.slice(equals), comment }
    : { lead: own, assign: [], comment };
}

function indentLines(lines: readonly Line[]): void {
  const indents: number[] = [];
  for (const { lead, assign } of lines) {
    const [first] = lead;
    if (first === undefined || first.token.type === "newline") continue;
    const net = netBrackets([...lead, ...assign]);
    if (net < 0) closeIndents(indents, -net);
    first.before = 2 * indents.length;
    if (net > 0) indents.push(net);
  }
}

function closeIndents(indents: number[], count: number): void {
  let closed = count;
  while (closed > 0 && indents.length > 0) {
    const last = indents.pop() ?? 0;
    if (closed < last) indents.push(last - closed);
    closed = Math.max(0, closed - last);
  }
}

function spaceLine({ lead, assign }: Line): void {
  spaceCell(lead);
  spaceCell(assign);
  const [first] = assign;
  if (first !== undefined) first.before = 1;
}

function spaceCell(cell: readonly Spaced[]): void {
  cell.forEach(({ token }, at) => {
    const next = cell[at + 1];
    if (next !== undefined) next.before = hasSpaceBetween(cell[at - 1]?.token, token, next.token) ? 1 : 0;
  });
}

const IN_TEMPLATE: ReadonlySet<TokenType> = new Set<TokenType>(["quoted literal", "string literal"]);
const NO_DIFFERENCE_AFTER: ReadonlySet<TokenType> = new Set<TokenType>([
  "(",
  "{",
  "[",
  "=",
  ":",
  ",",
  "?",
  "+",
  "*",
  "/",
  "%",
  "-",
  "==",
  "!=",
  ">",
  ">=",
  "<",
  "<=",
  "&&",
  "||",
  "!",
]);

// as spaceAfterToken of hclwrite: the first rule that applies decides
function hasSpaceBetween(before: Token | undefined, subject: Token, after: Token): boolean {
  const [one, other] = [subject.type, after.type];
  if (other === "newline" || other === "end of file") return false;
  if (one === "identifier" && (other === "(" || other === "::")) return false;
  if (one === "::" && other === "identifier") return false;
  if (one === "." || other === "." || other === "," || other === "...") return false;
  if (one === ",") return true;
  if (IN_TEMPLATE.has(one) || one === "open quote" || one === "open heredoc") return false;
  if (IN_TEMPLATE.has(other) || other === "close quote" || other === "close heredoc") return false;
  if (one === "identifier" && subject.text === "in" && before?.type === "identifier") return true;
  if (other === "[" && (one === "identifier" || one === "number" || bracketChange(one) < 0)) return false;
  if (one === "!") return false;
  if (one === "-") return before !== undefined && !NO_DIFFERENCE_AFTER.has(before.type);
  if (one === "{" || other === "}") return !(one === "{" && other === "}");
  if ((one === "${" || one === "%{") && other === "{") return true;
  if (one === "}" && other === "end of template sequence") return true;
  if (one === "end of template sequence" && (other === "${" || other === "%{")) return false;
  return bracketChange(one) <= 0 && bracketChange(other) >= 0;
}

/** Puts the cells of lines that follow each other below each other. */
function alignCells(
  lines: readonly Line[],
  cellOf: (line: Line) => readonly Spaced[],
  before: (line: Line) => readonly Spaced[],
): void {
  let chain: Line[] = [];
  const close = (): void => {
    const widest = Math.max(0, largestOf(chain.map((line) => widthOf(before(line)))));
    for (const line of chain) {
      const [first] = cellOf(line);
      if (first !== undefined) first.before = widest - widthOf(before(line)) + 1;
    }
    chain = [];
  };
  for (const line of lines)
    if (cellOf(line).length > 0) chain.push(line);
    else close();
  close();
}

function widthOf(cell: readonly Spaced[]): number {
  return cell.reduce((width, { token, before }) => width + before + splitGraphemes(token.text).length, 0);
}

function netBrackets(tokens: readonly Spaced[]): number {
  return tokens.reduce((net, { token }) => net + bracketChange(token.type), 0);
}

function bracketChange(type: TokenType): number {
  switch (type) {
    case "{":
    case "[":
    case "(":
    case "${":
    case "%{":
      return 1;
    case "}":
    case "]":
    case ")":
    case "end of template sequence":
      return -1;
    default:
      return 0;
  }
}
