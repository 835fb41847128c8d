import type { Analysis } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import type { LinkState } from "#permalink/link-state.ts";
import { versionSummary } from "./version-summary.ts";
import { historyMessages } from "#i18n/en/history.ts";
import { linkOfState } from "../links/link-of-state.ts";
import { showNotice } from "../view/notify.ts";
import { onLeaving } from "../drafts/on-leaving.ts";
import { analyzeOptions } from "../analysis/run-analysis.ts";
import { selectIsAnalysed, selectIsBlank } from "../selectors.ts";
import { type AppState, useStore } from "../store.ts";
import { keepVersion } from "./version-store.ts";

/** A version is kept when nothing has changed for so long, and at the latest after so long of changes. */
const REST = 4_000;
const LONGEST = 60_000;

/**
 * Keeps versions of what is worked on: when work rests, when another document is opened, and when the page is left.
 * Returns what ends it. A browser that denies storage is not complained about here: the list of versions says it.
 */
export function startKeepingHistory(): () => void {
  let last: { readonly document: number; readonly analysis: Analysis } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let isWarned = false;

  const keep = async (state: AppState): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (!isWorthKeeping(state)) return;
    const analysis = analysisOf(state);
    const before = last !== null && last.document === state.documentId ? last.analysis : null;
    last = { document: state.documentId, analysis };
    const outcome = await keepVersion({
      at: Date.now(),
      summary: versionSummary(before, analysis),
      link: buildOf(state),
    });
    if (outcome !== "full" || isWarned) return;
    isWarned = true;
    showNotice({ kind: "storage", message: historyMessages().noRoom });
  };
  const keepSoon = (): void => {
    const now = performance.now();
    if (timer === undefined) waitingSince = now;
    clearTimeout(timer);
    const rest = Math.min(REST, Math.max(0, waitingSince + LONGEST - now));
    timer = setTimeout(() => void keep(useStore.getState()), rest);
  };
  const keepPending = (): void => {
    if (timer !== undefined) void keep(useStore.getState());
  };
  const unsubscribe = useStore.subscribe((state, before) => {
    if (state.documentId !== before.documentId) {
      if (timer !== undefined) void keep(before);
      if (isWorthKeeping(state)) keepSoon();
    } else if (state.version !== before.version || state.isEdited !== before.isEdited) keepSoon();
  });

  keepSoon();
  const stopListening = onLeaving(keepPending);
  return () => {
    keepPending();
    unsubscribe();
    stopListening();
  };
}

/** What is only looked at, a link or an example, can be had again from where it came. */
function isWorthKeeping(state: AppState): boolean {
  return !selectIsBlank(state) && (state.isEdited || state.origin.kind === "draft");
}

/** A long text may have been left before the worker had answered. */
function analysisOf(state: AppState): Analysis {
  return state.analysis !== null && selectIsAnalysed(state)
    ? state.analysis
    : analyze(state.text, analyzeOptions(state));
}

function buildOf(state: AppState): LinkState {
  const { view: _view, select: _select, compare: _compare, ...build } = linkOfState(state);
  return build;
}
