import type { Analysis } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { createAnalysisClient } from "#worker/analysis-client.ts";
import { analyzeOptions } from "./run-analysis.ts";
import { selectIsAnalysed } from "../selectors.ts";
import { useStore } from "../store.ts";

/** Has the worker analyse what is too long for the main thread. Returns what ends it. */
export function startAnalysingLongTexts(): () => void {
  const client = createAnalysisClient({
    onAnswer: receiveAnalysis,
    // Slow is better than nothing.
    onFailure: (version) => {
      const state = useStore.getState();
      if (version === state.version) receiveAnalysis(version, analyze(state.text, analyzeOptions(state)));
    },
  });
  const ask = (): void => {
    const state = useStore.getState();
    if (!selectIsAnalysed(state)) client.ask(state.version, { text: state.text, options: analyzeOptions(state) });
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
