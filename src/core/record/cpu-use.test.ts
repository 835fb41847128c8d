import { describe, expect, it } from "vitest";
import { cpuUse } from "./cpu-use.ts";
import { readProvenance } from "./read-provenance.ts";
import { sampleBuild } from "./sample-build.ts";

const START = Date.parse("2026-05-04T10:00:00Z");

/** Samples of a machine with two processors: seconds from the start, and what they have worked and waited by then. */
function buildWith(samples: readonly (readonly [second: number, user: number, idle: number])[]) {
  const sysUsage = samples.map(([second, user, idle]) => ({
    timestamp: new Date(START + second * 1000).toISOString(),
    cpuStat: { user, system: 0, idle, iowait: 0 },
  }));
  const metadata = { "https://mobyproject.org/buildkit@v1#metadata": { sysUsage } };
  const provenance = readProvenance({ invocation: {}, metadata });
  return sampleBuild("FROM a\n", [], { createdAt: START, provenances: provenance === null ? [] : [provenance] });
}

describe("cpuUse", () => {
  it("is the share of all processors that was busy from one sample to the next", () => {
    const samples = [
      [0, 100, 1000],
      [5, 110, 1000],
      [10, 111, 1009],
    ] as const;
    const use = [
      { start: 0, end: 5, share: 1 },
      { start: 5, end: 10, share: 0.1 },
    ];
    expect(cpuUse(buildWith(samples))).toEqual(use);
    expect(cpuUse(buildWith(samples.toReversed()))).toEqual(use);
  });

  it("is nothing without samples that differ", () => {
    expect(cpuUse(buildWith([]))).toEqual([]);
    expect(cpuUse(buildWith([[0, 1, 1]]))).toEqual([]);
    expect(
      cpuUse(
        buildWith([
          [0, 1, 1],
          [0, 2, 2],
          [5, 2, 2],
        ]),
      ),
    ).toEqual([]);
  });

  it("is told in at most as many stretches as can be drawn, however many samples there are", () => {
    const many = Array.from({ length: 5_000 }, (_, at) => [at, at, at] as const);
    const use = cpuUse(buildWith(many));
    expect(use.length).toBeLessThanOrEqual(200);
    expect([use[0]?.start, use.at(-1)?.end]).toEqual([0, 4_999]);
    expect(use.every(({ share }) => share === 0.5)).toBe(true);
  });
});
