import { formatSeconds } from "#views/plan/format-seconds.ts";
import { logWords } from "#words/en/log.ts";
import type { StepInLog } from "./log-overlay.ts";

/** What a log says of a step in a word; "" where it says nothing. */
export function verdictOf(step: StepInLog | undefined): string {
  if (step === undefined) return "";
  switch (step.status) {
    case "cached":
      return "CACHED";
    case "error":
      return logWords().failed;
    case "canceled":
      return logWords().givenUp;
    case "unfinished":
      return logWords().notDone;
    case "done":
      return step.seconds === null ? logWords().done : formatSeconds(step.seconds);
  }
}
