import type { YAMLError } from "yaml";

interface Place {
  readonly line: number;
  readonly column: number;
}

/** What is wrong with a text, in the words of go-yaml where it is one of the usual mistakes. */
export function describeError(error: YAMLError, text: string): string {
  const place = placeOf(text, error.pos[0]);
  switch (error.code) {
    case "TAB_AS_INDENT":
      return `yaml: while scanning for the next token at ${name(place)}: found character that cannot start any token`;
    case "MULTILINE_IMPLICIT_KEY":
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MISSING_CHAR":
      return describeKey(error, place, text);
    case "UNEXPECTED_TOKEN":
      return isBehindDocument(error)
        ? `yaml: ${name({ line: place.line - 1, column: place.column })}: did not find expected <document start>`
        : plain(error, place);
    case "BAD_INDENT":
      return describeIndent(place, text);
    case "BAD_ALIAS":
      return describeAnchor(error, place, text);
    default:
      return plain(error, place);
  }
}

/** Something comes after a document that has ended; go-yaml counts these lines from 0. */
function isBehindDocument({ message }: YAMLError): boolean {
  return message.startsWith("Unexpected scalar at node end");
}

function plain({ message }: YAMLError, { line }: Place): string {
  const [first = ""] = message.split("\n");
  return `yaml: line ${line}: ${first.replace(/ at line \d+, column \d+:?$/, "")}`;
}

function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

/** The first column is not named. */
function name({ line, column }: Place): string {
  return column === 1 ? `line ${line}` : `line ${line}, column ${column}`;
}

function indentOf(line: string): number {
  return line.search(/\S|$/);
}

function isBlank(line: string): boolean {
  return /^\s*(?:#.*)?$/.test(line);
}

/** A word where a key should be: either what follows has a colon that does not fit, or there is none. */
function describeKey(error: YAMLError, place: Place, text: string): string {
  const lines = text.split("\n");
  const next = lines.findIndex((line, at) => at >= place.line && !isBlank(line));
  const following = lines[next] ?? "";
  const colon = /:(?=\s|$)/.exec(following)?.index;
  const column = indentOf(following) + 1;
  const hasSibling = error.code !== "BLOCK_AS_IMPLICIT_KEY" && hasKeyBefore(lines, place);
  if (next >= 0 && colon !== undefined && (column > place.column || !hasSibling))
    return `yaml: ${name({ line: next + 1, column: colon + 1 })}: mapping values are not allowed in this context`;
  if (!hasSibling) return plain(error, place);
  const end = next < 0 ? { line: lines.length + (text.endsWith("\n") ? 0 : 1), column: 1 } : { line: next + 1, column };
  return `yaml: while scanning a simple key at ${name(place)}: ${name(end)}: could not find expected ':'`;
}

/** Whether a key of the same mapping comes before. */
function hasKeyBefore(lines: readonly string[], { line, column }: Place): boolean {
  for (let at = line - 2; at >= 0; at--) {
    const before = lines[at] ?? "";
    if (isBlank(before)) continue;
    const indent = indentOf(before);
    if (indent < column - 1) return false;
    if (indent === column - 1) return true;
  }
  return false;
}

/** A key whose column is that of no mapping around it. Lines count from 0 here. */
function describeIndent({ line }: Place, text: string): string {
  const lines = text.split("\n");
  const column = indentOf(lines[line - 1] ?? "");
  let start = -1;
  let indent = -1;
  for (let at = line - 2; at >= 0; at--) {
    const before = lines[at] ?? "";
    if (isBlank(before)) continue;
    const own = indentOf(before);
    if (indent < 0 && own < column) indent = own;
    if (indent >= 0 && own < indent) break;
    if (own === indent) start = at;
  }
  const where = start <= 0 ? "<unknown position>" : name({ line: start, column: indent + 1 });
  const at = name({ line: line - 1, column: column + 1 });
  return `yaml: while parsing a block mapping at ${where}: ${at}: did not find expected key`;
}

function describeAnchor(error: YAMLError, place: Place, text: string): string {
  const mark = text.charAt(error.pos[0]);
  if (mark !== "&" && mark !== "*") return plain(error, place);
  const what = mark === "&" ? "an anchor" : "an alias";
  const next = name({ line: place.line, column: place.column + 1 });
  return `yaml: while scanning ${what} at ${name(place)}: ${next}: did not find expected alphabetic or numeric character`;
}
