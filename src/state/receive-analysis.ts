import type { Analysis } from "#core/analysis.ts";
import { useStore } from "./store.ts";

/** Takes the worker's answer; one that is of another version than the present comes too late and is dropped. */
export function receiveAnalysis(version: number, analysis: Analysis): void {
  if (version !== useStore.getState().version) return;
  useStore.setState({ analysis, analysisVersion: version });
}
