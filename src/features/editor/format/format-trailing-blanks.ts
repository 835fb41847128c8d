import type { Analysis } from "#core/analysis.ts";
import type { TextEdit } from "#core/lint/problem.ts";
import { placeHeredocs } from "#core/symbols/heredoc-places.ts";

// the look behind keeps it from trying every blank of a long row
const TRAILING = /(?<![ \t])[ \t]+(?=\r?$)/gm;

/** No blanks at the ends of lines; here-documents, directives and what could not be read are left alone. */
export function trailingBlankEdits({ text, file }: Analysis): readonly TextEdit[] {
  const byStart = new Map(file.instructions.map((instruction) => [instruction.range.start, instruction]));
  return file.pieces.flatMap(({ kind, range }) => {
    if (kind === "directive") return [];
    if (kind !== "instruction") return trailingIn(text, range.start, range.end);
    const lead = /^\uFEFF?\s*/.exec(text.slice(range.start, range.end))?.[0].length ?? 0;
    const instruction = byStart.get(range.start + lead);
    // the blanks behind an ONBUILD are part of what it keeps
    if (!instruction || instruction.keyword === "onbuild") return [];
    const [first] = placeHeredocs(text, instruction);
    return trailingIn(text, range.start, first?.content.start ?? range.end);
  });
}

function trailingIn(text: string, start: number, end: number): TextEdit[] {
  return [...text.slice(start, end).matchAll(TRAILING)].map(({ index, 0: blanks }) => ({
    range: { start: start + index, end: start + index + blanks.length },
    text: "",
  }));
}
