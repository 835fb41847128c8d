import type { Analysis } from "#core/analysis.ts";
import { failedAnalysis } from "#core/failed-analysis.ts";
import { layoutMessages } from "#i18n/en/app/layout.ts";
import { createAnalysisClient } from "#worker/analysis-client.ts";
import { analyzeOptions } from "./run-analysis.ts";
import { SYNC_ANALYSIS_LENGTH } from "../input/limits.ts";
import { selectIsAnalysed } from "../selectors.ts";
import { useStore } from "../store.ts";

/** Has the worker analyse what is too long for the main thread. Returns what ends it. */
export function startAnalysingLongTexts(): () => void {
  const client = createAnalysisClient({
    onAnswer: receiveAnalysis,
    // The page itself does not try what the worker could not do: it would stop the page, too.
    onFailure: (version, message) => {
      const { dockerfile } = useStore.getState().input;
      receiveAnalysis(version, failedAnalysis(dockerfile, {}, layoutMessages().workerFailed(message)));
    },
  });
  const ask = (): void => {
    const state = useStore.getState();
    const text = state.input.dockerfile;
    if (text.length <= SYNC_ANALYSIS_LENGTH || selectIsAnalysed(state)) return;
    client.ask(state.version, { text, options: analyzeOptions(state) });
  };
  ask();
  const unsubscribe = useStore.subscribe((state, before) => {
    if (state.version !== before.version) ask();
  });
  return () => {
    unsubscribe();
    client.stop();
  };
}

/** Takes an analysis; one that is of another version than the present comes too late and is dropped. */
export function receiveAnalysis(version: number, analysis: Analysis): void {
  if (version === useStore.getState().version) useStore.setState({ analysis, analysisVersion: version });
}
