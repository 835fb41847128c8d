import type { AppState } from "../store.ts";
import { useStore } from "../store.ts";

export const selectLogText = (state: AppState): string => state.logText;

/** Takes over a build log; "" takes it away, and the plan goes back to what it was drawn with before. */
export function setLogText(logText: string): void {
  useStore.setState(({ planBasis }) => ({
    logText,
    planBasis: logText === "" && planBasis === "log" ? "estimates" : planBasis,
  }));
}
