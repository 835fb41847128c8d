import { type ProsePart, proseParts } from "#i18n/prose.ts";

/** A piece of a rule's page between two samples. */
export type ProseBlock =
  | { readonly kind: "paragraph"; readonly at: number; readonly parts: readonly ProsePart[] }
  | {
      readonly kind: "table";
      readonly at: number;
      readonly head: readonly (readonly ProsePart[])[];
      readonly rows: readonly (readonly (readonly ProsePart[])[])[];
    };

/** Reads the paragraphs of a page: those whose lines all start with `|` are tables. */
export function proseBlocks(paragraphs: readonly string[]): readonly ProseBlock[] {
  return paragraphs.map((paragraph, at) => {
    const lines = paragraph.split("\n");
    if (!lines.every((line) => line.startsWith("|"))) {
      return { kind: "paragraph", at, parts: proseParts(lines.join(" ")) };
    }
    const [head = [], , ...rows] = lines.map(cellsOf);
    return { kind: "table", at, head, rows };
  });
}

function cellsOf(line: string): readonly (readonly ProsePart[])[] {
  return line
    .replace(/^\||\|\s*$/g, "")
    .split("|")
    .map((cell) => proseParts(cell.trim()));
}
