import { type CST, Lexer, Parser } from "yaml";

/** What contains more than this would exhaust the stack of what reads it, which a browser doesn't always survive. */
const MAX_DEPTH = 200;

/**
 * The tokens of YAML, correct or not; null where it is nested in more than 200 levels. This first pass of the parser keeps
 * its levels in a list; the later passes call themselves for each level. `onNewLine` is told where each line starts.
 */
export function readYamlTokens(text: string, onNewLine?: (offset: number) => void): readonly CST.Token[] | null {
  const parser = new Parser(onNewLine);
  onNewLine?.(0);
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > MAX_DEPTH) return null;
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}
