import { loadHintFinder } from "./hint-finder.ts";
import { analysisOf } from "./run-analysis.ts";
import { useStore } from "./store.ts";

/** Loads the rules and says what they find in the present text; from then on every analysis has them. */
export async function showHints(): Promise<void> {
  await loadHintFinder();
  const state = useStore.getState();
  useStore.setState(analysisOf(state, state.version));
}
