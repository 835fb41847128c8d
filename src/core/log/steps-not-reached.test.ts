import { describe, expect, it } from "vitest";
import type { Step } from "../llb/step.ts";
import type { LogStatus } from "./build-log.ts";
import { stepsNotReached } from "./steps-not-reached.ts";

describe("stepsNotReached", () => {
  /** Four steps, each of which waits for the one before it; another two are next to them. */
  const steps = [[], [0], [1], [2], [], [4]].map(
    (inputs, id): Step => ({ id, name: `step ${id}`, inputs, op: { kind: "merge" }, stage: 0, line: id + 1 }),
  );
  const notReached = (...statuses: readonly (readonly [number, LogStatus])[]): readonly number[] => [
    ...stepsNotReached(steps, new Map(statuses)),
  ];

  it.each(["error", "canceled", "unfinished"] as const)("counts all that waits for what is %s", (status) => {
    expect(notReached([0, "done"], [1, status])).toEqual([2, 3]);
    expect(notReached([0, "done"], [1, "done"], [4, status])).toEqual([5]);
    expect(notReached([0, "done"], [1, "done"], [2, "done"], [3, status], [4, "done"], [5, "done"])).toEqual([]);
  });

  it("counts no step that a log says something of, and none that may come out of the cache", () => {
    expect(notReached([0, "done"], [1, "error"], [2, "canceled"])).toEqual([3]);
    expect(notReached([0, "cached"], [4, "done"])).toEqual([]);
    expect(notReached([3, "error"])).toEqual([]);
  });
});
