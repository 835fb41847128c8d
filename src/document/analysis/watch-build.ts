import type { Analysis } from "#core/analysis.ts";
import { buildChange, buildChangeSentence, shipmentOf } from "./build-change.ts";
import type { ToldChange } from "./build-change-slice.ts";
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
    if (analysis === null || !selectIsAnalyzed(state) || shipmentOf(analysis) === null) return;
    const change = changeSinceBaseline(analysis);
    if (change === null) moveBuildBaseline(state);
    else useStore.setState({ buildChange: change });
  };
  const lookSoon = (analysis: Analysis | null): void => {
    clearTimeout(timer);
    keepWhatHolds(analysis);
    if (analysis !== buildBaseline()) timer = setTimeout(look, REST);
  };
  const unsubscribe = useStore.subscribe((state, before) => {
    if (!onlyTextsChanged(state, before)) {
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

/** Takes back what is said once it isn't true anymore; another sentence has to wait, since screen readers read each. */
function keepWhatHolds(analysis: Analysis | null): void {
  const { buildChange: told } = useStore.getState();
  if (told === null) return;
  const change = analysis === null ? null : changeSinceBaseline(analysis);
  const holds = change !== null && buildChangeSentence(change) === buildChangeSentence(told);
  useStore.setState({ buildChange: holds ? change : null });
}

/** What has changed since the baseline; null if that is nothing to say, or there is no telling. */
function changeSinceBaseline(analysis: Analysis): ToldChange | null {
  const baseline = buildBaseline();
  const before = baseline === null ? null : shipmentOf(baseline);
  const after = shipmentOf(analysis);
  if (baseline === null || before === null || after === null) return null;
  const change = buildChange(before, after);
  return change === null ? null : { ...change, before: baseline.text, after: analysis.text };
}

/** Puts away what was said; from now on it is as it should be. */
export function dismissBuildChange(): void {
  moveBuildBaseline(useStore.getState());
  useStore.setState({ buildChange: null });
}
