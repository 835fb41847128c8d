import { type AppState, useStore } from "../store.ts";
import { canReadHadolint, loadHadolintReader, loadHintFinder } from "./hint-finder.ts";
import { analysisOf } from "./run-analysis.ts";

/**
 * Loads the rules and says what they find in the present text; from then on every analysis has them. A configuration
 * of hadolint's rules is followed from the start, or as soon as there is one.
 */
export async function showHints(): Promise<void> {
  await Promise.all([loadHintFinder(), useStore.getState().hadolint === "" ? undefined : loadHadolintReader()]);
  analyzeAgain();
  if (canReadHadolint()) return;
  const stop = useStore.subscribe(({ hadolint }) => {
    if (hadolint === "") return;
    stop();
    void loadHadolintReader().then(analyzeAgain);
  });
}

function analyzeAgain(): void {
  const state = useStore.getState();
  const analyzed = analysisOf(state, state.version);
  // The worker has hints from the start, but was not yet told how they are configured.
  const isToAskAgain = analyzed.analysis === undefined && (isConfigured(state) || state.input.project !== undefined);
  useStore.setState(isToAskAgain ? { version: state.version + 1 } : analyzed);
}

/** Something that the reader set was not known until now. */
function isConfigured({ hadolint, ownImages, linkedImages }: AppState): boolean {
  return hadolint !== "" || ownImages.length > 0 || linkedImages !== "";
}
