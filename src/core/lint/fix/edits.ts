import type { BuildFacet, Fix, TextEdit } from "../problem.ts";
import { inEnglish, type Message } from "../say.ts";
import type { TextRange } from "../../text/range.ts";

/** A fix that may be applied unseen. */
export function safeFix(title: Message | string, ...edits: readonly TextEdit[]): Fix {
  return { ...titled(title), edits, isSafe: true };
}

/** A fix that somebody should look at. */
export function unsafeFix(title: Message | string, ...edits: readonly TextEdit[]): Fix {
  return { ...titled(title), edits, isSafe: false };
}

function titled(title: Message | string): Pick<Fix, "title" | "said"> {
  return typeof title === "string" ? { title } : { title: inEnglish(title), said: title };
}

/** The same fix, which is about these parts of the build. */
export function changing(fix: Fix, ...changes: readonly BuildFacet[]): Fix {
  return { ...fix, changes };
}

export function insert(offset: number, text: string): TextEdit {
  return { range: { start: offset, end: offset }, text };
}

export function replace(range: TextRange, text: string): TextEdit {
  return { range, text };
}
