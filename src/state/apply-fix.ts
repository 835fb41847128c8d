import type { Fix, TextEdit } from "#core/lint/problem.ts";
import { translateSentence } from "#views/translate-sentence.ts";
import { hintWords } from "#words/en/hints.ts";
import { noticeWords } from "#words/en/notices.ts";
import { setText } from "./edit.ts";
import { showToast } from "./notify.ts";
import { useStore } from "./store.ts";

/** Applies a fix of the present analysis to the text; nothing when the text has changed since. */
export function applyFix(fix: Fix): void {
  const { text, analysis, version, analysisVersion } = useStore.getState();
  if (analysis === null || analysisVersion !== version) return;
  const after = applyEdits(text, fix.edits);
  if (after === text) return;
  setText(after);
  showToast(noticeWords().done(translateSentence(fix.title, hintWords().fixes)), { kind: "text", before: text, after });
}

/** The text after the edits, whose ranges are all of the text before. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let after = "";
  let at = 0;
  for (const edit of edits.toSorted((one, other) => one.range.start - other.range.start)) {
    after += text.slice(at, edit.range.start) + edit.text;
    at = edit.range.end;
  }
  return after + text.slice(at);
}
