import type { TextEdit } from "../problem.ts";

/** The text with the edits made; those that overlap an earlier one are left out. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let result = "";
  let at = 0;
  for (const { range, text: replacement } of sorted) {
    if (range.start < at) continue;
    result += text.slice(at, range.start) + replacement;
    at = range.end;
  }
  return result + text.slice(at);
}
