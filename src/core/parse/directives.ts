import { toLower } from "../text/case.ts";
import { fail, ok, type Result } from "../text/result.ts";
import { skipSpace } from "../text/unicode.ts";

const PATTERN = /^([a-zA-Z][a-zA-Z0-9]*)[\t\n\f\r ]*=[\t\n\f\r ]*([^\n]+)$/;

type DirectiveName = "syntax" | "escape" | "check";

function isDirectiveName(name: string): name is DirectiveName {
  return name === "syntax" || name === "escape" || name === "check";
}

export interface DirectiveMatch {
  readonly name: DirectiveName;
  readonly value: string;
}

/**
 * Reads parser directives line by line, as BuildKit's `DirectiveParser`: the first line that isn't one ends them.
 * `prefix` is what starts a comment, "" where the mark is cut already.
 */
export class DirectiveReader {
  /** No directive comes any more. */
  isDone = false;
  private readonly seen = new Set<string>();
  private readonly prefix: "#" | "";

  constructor(prefix: "#" | "") {
    this.prefix = prefix;
  }

  /** The directive in `line`, or null; a directive given twice is an error. */
  read(line: string): Result<DirectiveMatch | null> {
    if (this.isDone) return ok(null);
    const match = line.startsWith(this.prefix) ? PATTERN.exec(line.slice(skipSpace(line, this.prefix.length))) : null;
    const name = toLower(match?.[1] ?? "");
    if (!match || !isDirectiveName(name)) {
      this.isDone = true;
      return ok(null);
    }
    if (this.seen.has(name)) return fail(`only one ${name} parser directive can be used`);
    this.seen.add(name);
    return ok({ name, value: trimEnd(match[2] ?? "") });
  }
}

/** Without the blanks at its end; one that is nothing but blanks keeps the first, as Go's pattern has it. */
function trimEnd(value: string): string {
  let end = value.length;
  while (end > 1 && "\t\n\f\r ".includes(value[end - 1] ?? "x")) end--;
  return value.slice(0, end);
}

/** The escape character that `# escape=` names; as `setEscapeToken`. */
export function readEscape(value: string): Result<string> {
  if (value === "`" || value === "\\") return ok(value);
  return fail(`invalid escape token '${value}' does not match \` or \\`);
}

/**
 * The first word of the `# check=` directive at the top of a text, "" if there is none; as
 * `parser.ParseDirective`, which steps over a shebang line and does not trim lines.
 */
export function findCheckDirective(text: string): string {
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  if (text.startsWith("#!", start)) {
    const end = text.indexOf("\n", start);
    if (end < 0) return "";
    start = end + 1;
  }
  const reader = new DirectiveReader("#");
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, text[end - 1] === "\r" && end > start ? end - 1 : end);
    const found = reader.read(line);
    if (!found.ok || found.value === null) return "";
    if (found.value.name === "check") return found.value.value.split(" ", 1)[0] ?? "";
    start = end + 1;
  }
  return "";
}
