import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { SAMPLE_DOCKERFILE, PLAIN_CACHED, PLAIN_FAILING, PLAIN_PARALLEL } from "#core/log/sample-logs.ts";
import { sampleBuild } from "#core/record/sample-build.ts";
import { readLog, readRecord, type ReadLog } from "./log-overlay.ts";
import { asBuiltMarks } from "./as-built-marks.ts";

const analysis = analyze(SAMPLE_DOCKERFILE);

function marksOf(read: ReadLog, present = analysis) {
  if (read.kind !== "ok") throw new Error(read.kind);
  return asBuiltMarks(present, read.overlay);
}

describe("asBuiltMarks", () => {
  it("says how long each stage and row took, and what was on the critical path", () => {
    const { stages, rows } = marksOf(readLog(PLAIN_PARALLEL, analysis));
    expect(stages.get(0)).toMatchObject({ text: "50 s", isCritical: true });
    expect(rows.get(3)).toMatchObject({ text: "35 s", isCritical: true });
    expect(rows.get(5)).toMatchObject({ text: "2.4 s", isCritical: false });
  });

  it("says what was cached, and what failed where", () => {
    expect(marksOf(readLog(PLAIN_CACHED, analysis)).rows.get(3)).toMatchObject({ text: "CACHED", status: "cached" });
    const { stages, rows } = marksOf(readLog(PLAIN_FAILING, analysis));
    expect(stages.get(0)).toMatchObject({ text: "failed on line 4", status: "error" });
    expect(rows.get(3)).toMatchObject({ text: "failed", status: "error" });
  });

  it("counts of several platforms the one that took longest", () => {
    const text = "FROM alpine\nRUN one\nRUN two\n";
    const both = analyze(text, { platforms: ["linux/amd64", "linux/arm64"] });
    const build = sampleBuild(text, [
      { name: "[linux/amd64 2/3] RUN one", from: 0, to: 2 },
      { name: "[linux/amd64 3/3] RUN two", from: 2, to: 5 },
      { name: "[linux/arm64 2/3] RUN one", from: 0, to: 9 },
      { name: "[linux/arm64 3/3] RUN two", from: 9, to: 20 },
    ]);
    const { stages, rows } = marksOf(readRecord(build, both), both);
    expect(stages.get(0)?.text).toBe("20 s");
    expect(rows.get(1)?.text).toBe("9 s");
  });
});
