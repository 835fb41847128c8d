import { describe, expect, it } from "vitest";
import type { BuildToCompare } from "#core/record/compare-builds.ts";
import { recordLog } from "#core/record/record-log.ts";
import { sampleBuild, type SampleStep } from "#core/record/sample-build.ts";
import { comparisonView } from "./comparison-view.ts";

function built(steps: readonly SampleStep[]): BuildToCompare {
  const record = sampleBuild(null, steps);
  return { record, log: recordLog(record) };
}

const BEFORE = built([
  { name: "[2/3] COPY package-lock.json .", from: 0, to: 0, cached: true },
  { name: "[3/3] RUN npm ci", from: 0, to: 0, cached: true },
]);
const AFTER = built([
  { name: "[2/3] COPY package-lock.json .", from: 0, to: 0.1 },
  { name: "[3/3] RUN npm ci", from: 0.1, to: 48 },
]);

describe("comparisonView", () => {
  it("says in a sentence what made the difference", () => {
    const view = comparisonView(BEFORE, AFTER);
    expect(view.headline).toBe("48 s slower: `RUN npm ci` missed the cache because `package-lock.json` changed.");
    expect(view.firstMiss).toBe(
      "First to miss the cache: `COPY package-lock.json .`, because `package-lock.json` changed.",
    );
    expect(view.rows).toEqual([{ name: "[3/3] RUN npm ci", change: "CACHED → 48 s" }]);
  });

  it("says that a build failed, and how long the step had run by then", () => {
    const failed = built([
      { name: "[2/3] COPY package-lock.json .", from: 0, to: 2 },
      { name: "[3/3] RUN npm ci", from: 2, to: 3, error: "exit code: 1" },
    ]);
    const view = comparisonView(AFTER, failed);
    expect(view.headline).toBe("The build failed at `RUN npm ci`.");
    expect(view.rows).toEqual([
      { name: "[3/3] RUN npm ci", change: "48 s → failed after 1 s" },
      { name: "[2/3] COPY package-lock.json .", change: "0.1 s → 2 s" },
    ]);
    expect(comparisonView(failed, AFTER).headline).toBe("The earlier build failed at `RUN npm ci`.");
  });

  it("names no single file where several are copied, or all of them", () => {
    const causeOf = (copy: string): string => {
      const [before, after] = [true, false].map((cached) =>
        built([
          { name: "[1/3] WORKDIR /app", from: 0, to: 0, cached: true },
          { name: `[2/3] ${copy}`, from: 0, to: cached ? 0 : 9, cached },
        ]),
      );
      return before && after ? comparisonView(before, after).headline : "";
    };
    expect(causeOf("COPY a b /x/")).toBe(
      "9 s slower: `COPY a b /x/` missed the cache because one of `a`, `b` changed.",
    );
    expect(causeOf("COPY . .")).toBe(
      "9 s slower: `COPY . .` missed the cache because files in the build context changed.",
    );
  });

  it("says so where a build is faster, or nothing differs", () => {
    expect(comparisonView(AFTER, BEFORE).headline).toBe("48 s faster: `RUN npm ci` was 48 s faster.");
    expect(comparisonView(BEFORE, BEFORE).headline).toBe("Both took the same time. No step made much of a difference.");
  });
});
