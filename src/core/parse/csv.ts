import { fail, ok, type Result } from "../text/result.ts";
import { toByteString } from "../text/unicode.ts";

/** Splits one line of comma-separated values, as the `csvvalue.Fields` that BuildKit reads mounts with. */
export function parseCsvFields(text: string, separator: "," | ":" = ","): Result<string[]> {
  let line = text;
  if (line.endsWith("\n")) line = line.slice(0, line.endsWith("\r\n") ? -2 : -1);
  if (line === "") return fail("EOF");
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    if (line[at] !== '"') {
      const comma = line.indexOf(separator, at);
      const field = line.slice(at, comma < 0 ? line.length : comma);
      const mark = field.indexOf('"');
      if (mark >= 0) return fail(parseError(line, at + mark, 'bare " in non-quoted-field'));
      fields.push(field);
      if (comma < 0) return ok(fields);
      at = comma + 1;
      continue;
    }
    let field = "";
    at++;
    for (;;) {
      const mark = line.indexOf('"', at);
      if (mark < 0) return fail(parseError(line, at, 'extraneous or missing " in quoted-field'));
      field += line.slice(at, mark);
      at = mark + 1;
      if (line[at] !== '"') break;
      field += '"';
      at++;
    }
    fields.push(field);
    if (at === line.length) return ok(fields);
    if (line[at] !== separator) return fail(parseError(line, at - 1, 'extraneous or missing " in quoted-field'));
    at++;
  }
}

function parseError(line: string, position: number, message: string): string {
  // columns count bytes
  return `parse error on line 1, column ${toByteString(line.slice(0, position)).length + 1}: ${message}`;
}
