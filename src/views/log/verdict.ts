import { formatSeconds } from "#views/plan/format-seconds.ts";
import type { StepInLog } from "./log-overlay.ts";

/** What a log says of a step in a word; "" where it says nothing. */
export function verdictOf(step: StepInLog | undefined): string {
  if (step === undefined) return "";
  switch (step.status) {
    case "cached":
      return "CACHED";
    case "error":
      return "failed";
    case "canceled":
      return "given up";
    case "unfinished":
      return "not done";
    case "done":
      return step.seconds === null ? "done" : formatSeconds(step.seconds);
  }
}
