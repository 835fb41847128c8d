import type { IRange } from "monaco-editor/editor";
import type { LineIndex } from "#core/text/line-index.ts";
import type { TextRange } from "#core/text/range.ts";
import { firstLineShift } from "#document/input/editor-text.ts";

/** A range of the text as the editor counts it, which shows no byte order mark. An empty range stays empty. */
export function monacoRange(range: TextRange, lines: LineIndex, text: string): IRange {
  const start = place(range.start, lines, text);
  const end = place(range.end, lines, text);
  return {
    startLineNumber: start.line,
    startColumn: start.column,
    endLineNumber: end.line,
    endColumn: end.column,
  };
}

function place(offset: number, lines: LineIndex, text: string): { readonly line: number; readonly column: number } {
  const line = lines.lineAt(offset);
  const shift = line === 1 ? firstLineShift(text) : 0;
  return { line, column: Math.max(1, lines.columnAt(offset) - shift) };
}
