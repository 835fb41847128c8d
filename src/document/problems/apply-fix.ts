import { applyEdits } from "#core/lint/fix/apply-edits.ts";
import type { Fix } from "#core/lint/problem.ts";
import { fixText } from "./problem-text.ts";
import { plainText } from "#i18n/prose.ts";
import { noticeMessages } from "#i18n/en/app/notices.ts";
import { setText } from "../input/edit.ts";
import { selectIsReviewed } from "../review/reviewed-problems.ts";
import { showToast } from "../view/notify.ts";
import { useStore } from "../store.ts";

/** Applies a proven fix of a problem of the present text; nothing when the text has changed since. */
export function applyFix(fix: Fix): void {
  const state = useStore.getState();
  if (!selectIsReviewed(state)) return;
  const text = state.input.dockerfile;
  const after = applyEdits(text, fix.edits);
  if (after === text) return;
  setText(after);
  const done = plainText(fixText(fix));
  showToast(noticeMessages().done(done), { kind: "text", before: text, after });
}
