/** Where the lines of a text start. Lines and columns count from 1, offsets from 0, in UTF-16 units. */
export interface LineIndex {
  readonly count: number;
  /** Offset of the first character of `line`; the text's length for lines past the end. */
  startOf(line: number): number;
  /** Offset after the last character of `line`, its line ending not included. */
  endOf(line: number): number;
  /** The line that holds `offset`. */
  lineAt(offset: number): number;
  /** Column of `offset` in its line. */
  columnAt(offset: number): number;
}

/** Builds the index; `\n` ends a line, a `\r` before it belongs to the ending. */
export function indexLines(text: string): LineIndex {
  const starts = findLineStarts(text);
  const startOf = (line: number): number => starts[line - 1] ?? (line < 1 ? 0 : text.length);
  const endOf = (line: number): number => {
    const next = starts[line];
    if (next === undefined) return text.length;
    const end = next - 1;
    return end > startOf(line) && text[end - 1] === "\r" ? end - 1 : end;
  };
  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
  return { count: starts.length, startOf, endOf, lineAt, columnAt: (offset) => offset - startOf(lineAt(offset)) + 1 };
}

function findLineStarts(text: string): Uint32Array {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return new Uint32Array(starts);
}
