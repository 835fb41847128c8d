import type { Heredoc, Instruction } from "../parse/syntax.ts";
import type { TextRange } from "../text/range.ts";

/** A here-document and its places in the text. */
export interface PlacedHeredoc {
  readonly heredoc: Heredoc;
  /** `<<NAME` behind the instruction; empty where it can't be told. */
  readonly mark: TextRange;
  readonly content: TextRange;
  /** The line that ends it. */
  readonly end: TextRange;
}

/** The here-documents of an instruction as it is in the file, in order. */
export function placeHeredocs(text: string, instruction: Instruction): readonly PlacedHeredoc[] {
  const { heredocs, range } = instruction;
  if (heredocs.length === 0) return [];
  const placed: PlacedHeredoc[] = [];
  let end = range.end;
  for (const heredoc of heredocs.toReversed()) {
    const lineStart = text.lastIndexOf("\n", end - 1) + 1;
    const start = lineStart - heredoc.content.length;
    placed.unshift({
      heredoc,
      mark: { start: 0, end: 0 },
      content: { start, end: lineStart },
      end: { start: lineStart, end },
    });
    end = text[start - 2] === "\r" ? start - 2 : start - 1;
  }
  return withMarks(text, range.start, placed);
}

function withMarks(text: string, start: number, placed: readonly PlacedHeredoc[]): readonly PlacedHeredoc[] {
  const head = text.slice(start, placed[0]?.content.start ?? start);
  let from = 0;
  return placed.map((one) => {
    const mark = findMark(head, one.heredoc.name, from);
    if (!mark) return { ...one, mark: { start, end: start } };
    from = mark.end;
    return { ...one, mark: { start: start + mark.start, end: start + mark.end } };
  });
}

const BEFORE_NAME = /<<-?\s*["']?\\?/y;

/** The first `<<NAME` from a place on, with its quotes. */
function findMark(head: string, name: string, from: number): TextRange | null {
  for (let start = head.indexOf("<<", from); start >= 0; start = head.indexOf("<<", start + 1)) {
    BEFORE_NAME.lastIndex = start;
    const nameAt = start + (BEFORE_NAME.exec(head)?.[0].length ?? 0);
    if (!head.startsWith(name, nameAt)) continue;
    const end = nameAt + name.length;
    return { start, end: head[end] === '"' || head[end] === "'" ? end + 1 : end };
  }
  return null;
}
