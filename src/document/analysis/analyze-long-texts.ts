import type { Analysis } from "#core/analysis.ts";
import { failedAnalysis } from "#core/failed-analysis.ts";
import { assertNever } from "#core/text/assert-never.ts";
import { layoutMessages } from "#i18n/en/app/layout.ts";
import { createAnalysisClient } from "#worker/analysis-client.ts";
import type { AnalysisQuestion } from "#worker/protocol.ts";
import { ANSWER_DEADLINE, type WorkerClient, type WorkerFailure } from "#worker/worker-client.ts";
import { analyzeOptions, isForWorker } from "./run-analysis.ts";
import { selectIsAnalyzed } from "../selectors.ts";
import { useStore } from "../store.ts";

let client: WorkerClient<AnalysisQuestion> | null = null;

/**
 * Has the worker analyze what the main thread does not. What it can't answer becomes an analysis with that one
 * problem: the main thread never tries itself. Returns what ends it.
 */
export function startAnalyzingLongTexts(): () => void {
  const started = createAnalysisClient({ onAnswer: receiveAnalysis, onFailure: receiveFailure });
  client = started;
  const ask = (): void => {
    const state = useStore.getState();
    if (!isForWorker(state.input) || selectIsAnalyzed(state)) return;
    started.ask(state.version, { text: state.input.dockerfile, options: analyzeOptions(state) });
  };
  ask();
  const unsubscribe = useStore.subscribe((state, before) => {
    if (state.version !== before.version) ask();
  });
  return () => {
    unsubscribe();
    started.stop();
  };
}

/** Ends the analysis that is under way, at the reader's wish. */
export function stopAnalysis(): void {
  client?.cancel();
}

/** Takes an analysis; one that is of another version than the present comes too late and is dropped. */
export function receiveAnalysis(version: number, analysis: Analysis): void {
  if (version === useStore.getState().version) useStore.setState({ analysis, whole: null, analysisVersion: version });
}

function receiveFailure(version: number, failure: WorkerFailure): void {
  const { dockerfile } = useStore.getState().input;
  receiveAnalysis(version, failedAnalysis(dockerfile, {}, describe(failure)));
}

function describe(failure: WorkerFailure): string {
  const { workerFailed, workerLate, workerStopped } = layoutMessages();
  switch (failure.kind) {
    case "error":
      return workerFailed(failure.message);
    case "late":
      return workerLate(ANSWER_DEADLINE / 1000);
    case "stopped":
      return workerStopped;
    default:
      return assertNever(failure);
  }
}
