import type { Step } from "../llb/step.ts";
import type { LogStatus } from "./build-log.ts";

const STOPPED: ReadonlySet<LogStatus | undefined> = new Set<LogStatus>(["error", "canceled", "unfinished"]);

/**
 * The steps that a build never reached, by id: a log says nothing of them, and something that they need failed or was given
 * up. `statuses` are those of the steps in the log, by id. The steps come in their order, so that what one waits for is
 * before it.
 */
export function stepsNotReached(steps: readonly Step[], statuses: ReadonlyMap<number, LogStatus>): ReadonlySet<number> {
  const notReached = new Set<number>();
  for (const { id, inputs } of steps) {
    if (statuses.has(id)) continue;
    if (inputs.some((input) => notReached.has(input) || STOPPED.has(statuses.get(input)))) notReached.add(id);
  }
  return notReached;
}
