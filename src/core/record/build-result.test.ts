import { describe, expect, it } from "vitest";
import { resultOf } from "./build-result.ts";
import { sampleBuild } from "./sample-build.ts";

describe("resultOf", () => {
  it("counts the steps of the Dockerfile and sending the build context, and nothing of BuildKit's own", () => {
    const build = sampleBuild(null, [
      { name: "[internal] load build definition from Dockerfile" },
      { name: "[internal] load metadata for docker.io/library/alpine:3.22" },
      { name: "[internal] load build context" },
      { name: "[1/2] FROM docker.io/library/alpine:3.22", cached: true },
      { name: "[2/2] COPY . .", cached: true },
      { name: "exporting to image" },
    ]);
    expect(resultOf(build)).toMatchObject({ cached: 2, steps: 3 });
  });

  it.each([
    [null, "succeeded"],
    ["process did not complete successfully: exit code: 1", "failed"],
    ["failed to solve: context canceled", "canceled"],
  ] as const)("with the error %j is %s", (error, outcome) => {
    expect(resultOf(sampleBuild(null, [], { error })).outcome).toBe(outcome);
  });

  it("knows no duration without both times", () => {
    expect(resultOf(sampleBuild(null, [], { createdAt: 1_000, completedAt: 3_500 })).seconds).toBe(2.5);
    expect(resultOf(sampleBuild(null, [], { completedAt: null })).seconds).toBeNull();
  });
});
