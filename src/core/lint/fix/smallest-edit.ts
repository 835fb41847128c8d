import type { TextEdit } from "../problem.ts";

/** The edit that makes one text of another: what they have in common at both ends is left alone. */
export function toSmallestEdit(before: string, after: string): readonly TextEdit[] {
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let behind = 0;
  while (behind < most - start && before.at(-1 - behind) === after.at(-1 - behind)) behind++;
  const range = { start, end: before.length - behind };
  return [{ range, text: after.slice(start, after.length - behind) }];
}
