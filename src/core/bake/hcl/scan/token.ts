import type { SourceRange } from "../position.ts";

/** Tokens that are always the same text are named by it. */
export type TokenType =
  | "{"
  | "}"
  | "["
  | "]"
  | "("
  | ")"
  | "*"
  | "/"
  | "+"
  | "-"
  | "%"
  | "="
  | "=="
  | "!="
  | "<"
  | "<="
  | ">"
  | ">="
  | "&&"
  | "||"
  | "!"
  | "."
  | ","
  | "::"
  | "..."
  | "=>"
  | "?"
  | ":"
  | "&"
  | "|"
  | "~"
  | "^"
  | ";"
  | "`"
  | "'"
  | "open quote"
  | "close quote"
  | "open heredoc"
  | "close heredoc"
  | "${"
  | "%{"
  | "end of template sequence"
  | "quoted literal"
  | "string literal"
  | "quoted newline"
  | "number"
  | "identifier"
  | "comment"
  | "newline"
  | "invalid"
  | "end of file";

export interface Token {
  readonly type: TokenType;
  readonly text: string;
  readonly range: SourceRange;
}

/** The bracket that closes an opening one, or opens a closing one. */
export function oppositeBracket(type: TokenType): TokenType | undefined {
  return OPPOSITE.get(type);
}

const OPPOSITE: ReadonlyMap<TokenType, TokenType> = new Map<TokenType, TokenType>([
  ["{", "}"],
  ["[", "]"],
  ["(", ")"],
  ["open quote", "close quote"],
  ["open heredoc", "close heredoc"],
  ["}", "{"],
  ["]", "["],
  [")", "("],
  ["close quote", "open quote"],
  ["close heredoc", "open heredoc"],
  ["%{", "end of template sequence"],
  ["${", "end of template sequence"],
  ["end of template sequence", "${"],
]);
