import type { TokenCursor, ParseExpression } from "../cursor.ts";
import { rangeBetween } from "../position.ts";
import { nameHint } from "../suggest-name.ts";
import type { TemplateToken } from "./template-token.ts";
import type { Token } from "../scan/token.ts";

const KEYWORDS = ["if", "for", "else", "endif", "endfor"];

/** Reads `%{ … }` after its opening; returns whether the text after it is trimmed. */
export function readDirective(
  cursor: TokenCursor,
  open: Token,
  tokens: TemplateToken[],
  parsePart: ParseExpression,
): boolean {
  const keyword = cursor.peek();
  if (keyword.type !== "identifier")
    return giveUp(
      cursor,
      "Invalid template directive",
      'A template directive keyword ("if", "for", etc) is expected at the beginning of a %{ sequence.',
      keyword,
    );
  cursor.read();
  const range = () => rangeBetween(open.range, cursor.nextRange);
  switch (keyword.text) {
    case "if": {
      const condition = parsePart(cursor);
      tokens.push({ kind: "if", condition, range: range() });
      break;
    }
    case "for":
      if (!readForHead(cursor, tokens, range, parsePart)) return false;
      break;
    case "else":
    case "endif":
    case "endfor":
      tokens.push({ kind: keyword.text, range: range() });
      break;
    default: {
      const hint = nameHint(keyword.text, KEYWORDS);
      return giveUp(
        cursor,
        "Invalid template control keyword",
        `"${keyword.text}" is not a valid template control keyword.${hint}`,
        keyword,
      );
    }
  }
  return readClose(cursor, keyword);
}

function readForHead(
  cursor: TokenCursor,
  tokens: TemplateToken[],
  range: () => TemplateToken["range"],
  parsePart: ParseExpression,
): boolean {
  const refuse = (detail: string) => giveUp(cursor, "Invalid 'for' directive", detail, cursor.peek());
  if (cursor.peek().type !== "identifier") return refuse("For directive requires variable name after 'for'.");
  let keyName = "";
  let valueName = cursor.read().text;
  if (cursor.peek().type === ",") {
    cursor.read();
    keyName = valueName;
    if (cursor.peek().type !== "identifier") return refuse("For directive requires value variable name after comma.");
    valueName = cursor.read().text;
  }
  if (!cursor.isWord("in")) return refuse("For directive requires 'in' keyword after names.");
  cursor.read();
  const collection = parsePart(cursor);
  tokens.push({ kind: "for", keyName, valueName, collection, range: range() });
  return true;
}

function readClose(cursor: TokenCursor, keyword: Token): boolean {
  const close = cursor.peek();
  if (close.type === "end of template sequence") return cursor.read().text.startsWith("~");
  cursor.reportFirst(
    `Extra characters in ${keyword.text} marker`,
    "Expected a closing brace to end the sequence, but found extra characters.",
    close.range,
  );
  cursor.recover("end of template sequence");
  return false;
}

function giveUp(cursor: TokenCursor, summary: string, detail: string, subject: Token): false {
  cursor.reportFirst(summary, detail, subject.range);
  cursor.recover("end of template sequence");
  return false;
}
