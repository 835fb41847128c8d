import { type Diagnostic, diagnostic } from "../diagnostic.ts";
import type { Token, TokenType } from "./token.ts";

/** Diagnostics for tokens that are nowhere right; most kinds are reported only once. */
export function checkTokens(tokens: readonly Token[]): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const told = new Map<string, number>();
  for (const token of tokens) {
    const problem = problemOf(token);
    if (!problem) continue;
    const group = BITWISE.has(token.type) ? "bitwise" : token.type;
    const count = told.get(group) ?? 0;
    if (isReported(group, count)) found.push({ ...problem, subject: token.range });
    told.set(group, group === "`" || group === "'" ? Math.min(count + 1, 3) : count + 1);
  }
  return found;
}

const BITWISE: ReadonlySet<TokenType> = new Set(["&", "|", "^", "~"]);

// of a pair of quotes only the first is reported
function isReported(group: string, count: number): boolean {
  if (group === "bitwise") return count < 4;
  if (group === "`" || group === "'") return count % 2 === 0;
  return group === ";" ? count < 1 : true;
}

function problemOf({ type, text }: Token): Diagnostic | undefined {
  switch (type) {
    case "&":
    case "|":
    case "^":
    case "~":
      return diagnostic("Unsupported operator", `Bitwise operators are not supported.${BITWISE_HINTS.get(type) ?? ""}`);
    case "`":
      return diagnostic(
        "Invalid character",
        'The "`" character is not valid. To create a multi-line string, use the "heredoc" syntax, like "<<EOT".',
      );
    case "'":
      return diagnostic("Invalid character", 'Single quotes are not valid. Use double quotes (") to enclose strings.');
    case ";":
      return diagnostic(
        "Invalid character",
        'The ";" character is not valid. Use newlines to separate arguments and blocks, and commas to separate items in collection values.',
      );
    case "quoted newline":
      return diagnostic(
        "Invalid multi-line string",
        'Quoted strings may not be split over multiple lines. To produce a multi-line string, either use the \\n escape to represent a newline character or use the "heredoc" multi-line template syntax.',
      );
    case "invalid":
      return diagnostic("Invalid character", CURLY_QUOTES.has(text) ? CURLY_HINT : UNUSED_CHARACTER);
    default:
      return undefined;
  }
}

const BITWISE_HINTS: ReadonlyMap<TokenType, string> = new Map([
  ["&", ' Did you mean boolean AND ("&&")?'],
  ["|", ' Did you mean boolean OR ("||")?'],
  ["~", ' Did you mean boolean NOT ("!")?'],
]);

const UNUSED_CHARACTER = "This character is not used within the language.";
const CURLY_QUOTES: ReadonlySet<string> = new Set(["“", "”"]);
const CURLY_HINT =
  '"Curly quotes" are not valid here. These can sometimes be inadvertently introduced when sharing code via documents or discussion forums. It might help to replace the character with a "straight quote".';
