import type { BuildFacet, Fix, TextEdit } from "../problem.ts";
import { inEnglish, type Message } from "../say.ts";
import type { TextRange } from "../../text/range.ts";

/** A fix that may be applied unseen. */
export function safeFix(title: Message | string, ...edits: readonly TextEdit[]): Fix {
  return createFix(title, edits, true);
}

/** A fix that somebody should look at. */
export function unsafeFix(title: Message | string, ...edits: readonly TextEdit[]): Fix {
  return createFix(title, edits, false);
}

function createFix(title: Message | string, edits: readonly TextEdit[], isSafe: boolean): Fix {
  return typeof title === "string" ? { title, edits, isSafe } : { title: inEnglish(title), said: title, edits, isSafe };
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
