import { messages } from "../../messages.ts";

/** What a change makes a project's targets run again. */
export const projectCacheMessages = messages({
  rebuilds: (rebuilt: number, all: number): string => `${rebuilt} of ${all} ${all === 1 ? "target" : "targets"}`,
  runAgain: (runs: number, steps: number): string =>
    `built again: ${runs} of ${steps} ${steps === 1 ? "step runs" : "steps run"}`,
  targets: "Targets",
  stepsOf: (runs: number, total: number): string =>
    runs === 0 ? "cached" : `${runs} of ${total} ${total === 1 ? "step runs" : "steps run"} again`,
  chain: (steps: number, time: string): string =>
    `Longest chain: ${steps} ${steps === 1 ? "step" : "steps"}, about ${time}`,
});
