import { formatSeconds } from "../plan/format-seconds.ts";
import { logMessages } from "#i18n/en/log.ts";
import type { StepInLog } from "./log-overlay.ts";

/** What a log says of a step in a word; "" where it says nothing. */
export function verdictOf(step: StepInLog | undefined): string {
  if (step === undefined) return "";
  switch (step.status) {
    case "cached":
      return "CACHED";
    case "error":
      return step.seconds === null ? logMessages().failed : logMessages().failedAfter(formatSeconds(step.seconds));
    case "canceled":
      return logMessages().givenUp;
    case "unfinished":
      return logMessages().notDone;
    case "done":
      return step.seconds === null ? logMessages().done : formatSeconds(step.seconds);
  }
}
