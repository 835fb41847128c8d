import type { Analysis } from "#core/analysis.ts";
import type { TextEdit } from "#core/lint/problem.ts";

/** One empty line in front of every stage but the first, and in front of its comment; a line break at the end. */
export function blankLineEdits({ text, file, stages }: Analysis): readonly TextEdit[] {
  const { pieces, errors } = file;
  // behind a here-document without an end the pieces are a guess
  if (errors.length > 0) return [];
  const edits: TextEdit[] = [];
  for (const { from } of stages.slice(1)) {
    let at = pieces.findLastIndex(({ range }) => range.start <= from.range.start && from.range.start < range.end);
    while (pieces[at - 1]?.kind === "comment") at--;
    const start = pieces[at]?.range.start ?? 0;
    let first = at;
    while (pieces[first - 1]?.kind === "blank") first--;
    const before = pieces[first]?.range.start ?? start;
    // whole lines only: behind a text without a line break nothing is
    if (first === 0 || text[before - 1] !== "\n") continue;
    if (first === at) edits.push({ range: { start, end: start }, text: "\n" });
    else if (at - first > 1)
      edits.push({ range: { start: before, end: pieces[at - 1]?.range.start ?? start }, text: "" });
  }
  return [...edits, ...finalBreak(text, pieces.at(-1))];
}

function finalBreak(text: string, last: Analysis["file"]["pieces"][number] | undefined): TextEdit[] {
  if (!last || last.kind === "blank" || text.endsWith("\n") || /[\\`][ \t]*$/.test(text)) return [];
  return [{ range: { start: text.length, end: text.length }, text: "\n" }];
}
