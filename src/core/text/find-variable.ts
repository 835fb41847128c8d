import { isWordAt } from "./find-word.ts";
import type { TextRange } from "./range.ts";

/** A use of a variable: `$NAME` or `${NAME`, and where the name starts in it. */
export interface FoundVariable extends TextRange {
  readonly nameAt: number;
  readonly isBraced: boolean;
}

/** The first use of a variable in a text; `end` is right behind the name. */
export function findVariable(text: string, name: string): FoundVariable | null {
  if (name === "") return null;
  for (let start = text.indexOf("$"); start >= 0; start = text.indexOf("$", start + 1)) {
    const isBraced = text[start + 1] === "{";
    const nameAt = start + (isBraced ? 2 : 1);
    const end = nameAt + name.length;
    if (text.startsWith(name, nameAt) && !isWordAt(text, end)) return { start, end, nameAt, isBraced };
  }
  return null;
}
