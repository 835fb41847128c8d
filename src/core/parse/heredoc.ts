import { expandWords } from "../shell/lexer.ts";
import { NO_VARIABLES } from "../shell/variables.ts";
import { ok, type Result } from "../text/result.ts";

/** The `<<NAME` of a here-document, its content not read yet. */
export interface HeredocMark {
  readonly name: string;
  readonly fileDescriptor: number;
  readonly expand: boolean;
  readonly chomp: boolean;
}

const PATTERN = /^(\d*)<<(-?)[\t\n\f\r ]*([^<]*)$/;

/** Reads one word as a here-document's mark, or null; as BuildKit's `ParseHeredoc`. */
export function parseHeredocMark(word: string): Result<HeredocMark | null> {
  if (!word.includes("<<")) return ok(null);
  const match = PATTERN.exec(word);
  const written = match?.[3] ?? "";
  if (!match || written === "") return ok(null);
  const plain = expandWords(written, NO_VARIABLES, { escape: "\\", keepUnset: true });
  if (!plain.ok) return plain;
  const name = plain.value[0];
  if (plain.value.length !== 1 || name === undefined) return ok(null);
  const quoted = expandWords(written, NO_VARIABLES, { escape: "\\", keepUnset: true, rawQuotes: true });
  if (!quoted.ok) return quoted;
  return ok({
    name,
    fileDescriptor: Number(match[1] || 0),
    // a quote that is gone without raw quotes was a quote of the shell: the content is taken as it is
    expand: countQuotes(name) === countQuotes(quoted.value[0] ?? ""),
    chomp: match[2] === "-",
  });
}

/** All here-documents that a joined line starts, in order; as `heredocsFromLine`. */
export function findHeredocMarks(line: string): Result<HeredocMark[]> {
  const words = expandWords(line, NO_VARIABLES, {
    escape: "\\",
    keepUnset: true,
    rawQuotes: true,
    rawEscapes: true,
  });
  const marks: HeredocMark[] = [];
  // what the lexer can't read starts no here-document
  for (const word of words.ok ? words.value : []) {
    const mark = parseHeredocMark(word);
    if (!mark.ok) return mark;
    if (mark.value) marks.push(mark.value);
  }
  return ok(marks);
}

/** Cuts the leading tabs of every line, as `<<-` asks. */
export function chompHeredoc(content: string): string {
  return content.replace(/^\t+/gm, "");
}

function countQuotes(text: string): number {
  let count = 0;
  for (const char of text) if (char === "'" || char === '"') count++;
  return count;
}
