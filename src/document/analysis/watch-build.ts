import type { Analysis } from "#core/analysis.ts";
import { buildChange, shipmentOf } from "./build-change.ts";
import { buildBaseline, onlyTextsChanged, moveBuildBaseline } from "./build-baseline.ts";
import { selectIsAnalyzed } from "../selectors.ts";
import { useStore } from "../store.ts";

/** Nothing is said before somebody who types rests for this long, in milliseconds. */
const REST = 1_200;

/**
 * Watches what edits of the text do to the image, and says so when one changes which stage is built by default or what
 * ships. Opening a document or choosing another target or option isn't an edit. Edits since the baseline was taken count
 * even when they were made before this starts. Returns what ends it.
 */
export function startWatchingBuild(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (): void => {
    const state = useStore.getState();
    const { analysis } = state;
    if (analysis === null || !selectIsAnalyzed(state)) return;
    const after = shipmentOf(analysis);
    if (after === null) return;
    const baseline = buildBaseline();
    const before = baseline === null ? null : shipmentOf(baseline);
    const change = before === null ? null : buildChange(before, after);
    if (baseline !== null && change !== null) {
      useStore.setState({ buildChange: { ...change, before: baseline.text, after: analysis.text } });
      return;
    }
    moveBuildBaseline(state);
    if (state.buildChange !== null) useStore.setState({ buildChange: null });
  };
  const lookSoon = (analysis: Analysis | null): void => {
    clearTimeout(timer);
    if (analysis === buildBaseline()) return;
    // what is said already has to be true of each text
    if (useStore.getState().buildChange === null) timer = setTimeout(look, REST);
    else look();
  };
  const unsubscribe = useStore.subscribe((state, before) => {
    const isPutAway = before.buildChange !== null && state.buildChange === null;
    if (isPutAway || !onlyTextsChanged(state, before)) {
      clearTimeout(timer);
      moveBuildBaseline(state);
      if (state.buildChange !== null) useStore.setState({ buildChange: null });
    } else if (state.analysis !== before.analysis) lookSoon(state.analysis);
  });
  lookSoon(useStore.getState().analysis);
  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}

/** Puts away what was said; from now on it is as it should be. */
export function dismissBuildChange(): void {
  useStore.setState({ buildChange: null });
}
