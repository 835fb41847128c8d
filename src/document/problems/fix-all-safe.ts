import type { Problem } from "#core/analysis.ts";
import { noticeMessages } from "#i18n/en/app/notices.ts";
import { optionsOfOpenFile } from "../analysis/run-analysis.ts";
import { setText } from "../input/edit.ts";
import { pageReviewer } from "../review/reviewer.ts";
import { useStore } from "../store.ts";
import { showToast } from "../view/notify.ts";

/** The problems that can be fixed unseen. */
export function safelyFixable(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ fixes }) => fixes.some(({ isSafe }) => isSafe));
}

/**
 * Makes every safe fix, as one step that can be undone. Each is proven first, and all of them together; nothing happens
 * when the text has changed by then.
 */
export async function fixAllSafe(): Promise<void> {
  const state = useStore.getState();
  const text = state.input.dockerfile;
  const answer = await pageReviewer()({ task: "fix", text, options: optionsOfOpenFile(state) });
  if (answer?.task !== "fix" || useStore.getState().version !== state.version) return;
  const { text: after, fixed, left } = answer.fixed;
  if (after === text) {
    showToast(noticeMessages().fixesWouldChange);
    return;
  }
  setText(after);
  showToast(noticeMessages().fixed(fixed, left), { kind: "text", before: text, after });
}
