import { loadHintFinder } from "./hint-finder.ts";
import { analysisOf } from "./run-analysis.ts";
import { useStore } from "../store.ts";

/** Loads the rules and says what they find in the present text; from then on every analysis has them. */
export async function showHints(): Promise<void> {
  await loadHintFinder();
  const state = useStore.getState();
  const analysed = analysisOf(state, state.version);
  // The worker has hints from the start, but was not yet told how they are configured.
  const isToAskAgain = analysed.analysis === undefined && (state.hadolint !== "" || state.input.project !== undefined);
  useStore.setState(isToAskAgain ? { version: state.version + 1 } : analysed);
}
