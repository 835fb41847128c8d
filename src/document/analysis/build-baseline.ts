import { hasSameOptions } from "#core/build-input/input-fields.ts";
import type { Analysis } from "#core/analysis.ts";
import { selectIsAnalyzed } from "../selectors.ts";
import { type AppState, useStore } from "../store.ts";

let baseline: Analysis | null = null;

/** The analysis that edits are compared with: that of the document as it was opened, or as it was last accepted. */
export function buildBaseline(): Analysis | null {
  return baseline;
}

/** From now on edits are compared with the present analysis. */
export function moveBuildBaseline(state: AppState): void {
  baseline = selectIsAnalyzed(state) ? state.analysis : null;
}

/**
 * Takes the baseline when a document is opened or another build of it is chosen. It starts with the page: what compares
 * is fetched after the first picture, and edits before that count. Returns what ends it.
 */
export function startKeepingBaseline(): () => void {
  moveBuildBaseline(useStore.getState());
  return useStore.subscribe((state, before) => {
    if (baseline === null || !onlyTextsChanged(state, before)) moveBuildBaseline(state);
  });
}

/** Whether nothing has changed but the texts. */
export function onlyTextsChanged(state: AppState, before: AppState): boolean {
  return state.documentId === before.documentId && hasSameOptions(state.input, before.input);
}
