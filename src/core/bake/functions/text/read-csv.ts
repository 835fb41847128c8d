import { type Failure, failure } from "../../value/failure.ts";

/** A row of comma-separated values and the line it starts in, from 1. */
interface Row {
  readonly fields: readonly string[];
  readonly line: number;
}

/** The rows of a CSV text, at most `count`, as Go's `encoding/csv` reads them. Empty lines aren't rows. */
export function readCsv(text: string, count = Number.POSITIVE_INFINITY): readonly Row[] | Failure {
  const reader = new CsvReader(text.replaceAll("\r\n", "\n"));
  const rows: Row[] = [];
  while (rows.length < count) {
    const row = reader.readRow();
    if (!row) return rows;
    if ("kind" in row) return row;
    rows.push(row);
  }
  return rows;
}

class CsvReader {
  readonly #lines: readonly string[];
  #next = 0;

  constructor(text: string) {
    const lines = text.split("\n");
    const hasEnd = lines.at(-1) === "";
    this.#lines = lines
      .map((line, at) => (at < lines.length - 1 ? `${line}\n` : cutReturn(line)))
      .slice(0, hasEnd ? -1 : undefined);
  }

  readRow(): Row | Failure | undefined {
    while (this.#lines[this.#next] === "\n") this.#next++;
    const first = this.#lines[this.#next];
    if (first === undefined) return undefined;
    const start = this.#next;
    this.#next++;
    let line = first;
    const fields: string[] = [];
    for (;;) {
      if (!line.startsWith('"')) {
        const comma = line.indexOf(",");
        const field = comma < 0 ? cutEnd(line) : line.slice(0, comma);
        if (field.includes('"')) return this.#refuse('bare " in non-quoted-field');
        fields.push(field);
        if (comma < 0) return { fields, line: start + 1 };
        line = line.slice(comma + 1);
        continue;
      }
      const quoted = this.#readQuoted(line.slice(1));
      if (typeof quoted === "string") return this.#refuse(quoted);
      fields.push(quoted.field);
      if (quoted.rest === undefined) return { fields, line: start + 1 };
      line = quoted.rest;
    }
  }

  /** A field after its opening quote, which may go over several lines, or what is wrong with it. */
  #readQuoted(from: string): { readonly field: string; readonly rest?: string } | string {
    let line = from;
    let field = "";
    for (;;) {
      const mark = line.indexOf('"');
      if (mark < 0) {
        field += line;
        const next = this.#lines[this.#next];
        if (next === undefined) return 'extraneous or missing " in quoted-field';
        this.#next++;
        line = next;
        continue;
      }
      field += line.slice(0, mark);
      line = line.slice(mark + 1);
      if (line.startsWith('"')) {
        field += '"';
        line = line.slice(1);
      } else if (line.startsWith(",")) return { field, rest: line.slice(1) };
      else if (cutEnd(line) === "") return { field };
      else return 'extraneous or missing " in quoted-field';
    }
  }

  #refuse(message: string): Failure {
    return failure(`CSV parse error on line ${this.#next}: ${message}`);
  }
}

function cutEnd(line: string): string {
  return line.endsWith("\n") ? line.slice(0, -1) : line;
}

// at the end of the text a carriage return alone ends the line
function cutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
