import type { BuildToCompare } from "#core/record/compare-builds.ts";
import { closeRecord } from "../record/close-record.ts";
import type { AppState } from "../store.ts";
import { useStore } from "../store.ts";

export const selectLogText = (state: AppState): string => state.logText;
export const selectShowsAsBuilt = (state: AppState): boolean => state.showsAsBuilt;

export const selectBaseline = (state: AppState): BuildToCompare | null => state.baseline;

/** Shows a build log; "" takes it away, or the recorded build, and the plan goes back to estimates. */
export function setLogText(logText: string): void {
  const { record, planBasis } = useStore.getState();
  if (record !== null) closeRecord();
  useStore.setState({ logText, planBasis: logText === "" && planBasis === "log" ? "estimates" : planBasis });
}

/** Shows in the graph how the build really went, or no longer. */
export function showAsBuilt(showsAsBuilt: boolean): void {
  useStore.setState({ showsAsBuilt });
}

/** Keeps a build to compare the next one with; null ends the comparison. */
export function setBaseline(baseline: BuildToCompare | null): void {
  useStore.setState({ baseline });
}
