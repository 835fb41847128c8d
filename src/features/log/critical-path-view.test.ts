import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { sampleBuild, type SampleStep } from "#core/record/sample-build.ts";
import { readRecord } from "#document/log/log-overlay.ts";
import { logView } from "./log-view.ts";

function pathOf(text: string, steps: readonly SampleStep[]) {
  const analysis = analyze(text);
  const read = readRecord(sampleBuild(text, steps), analysis);
  if (read.kind !== "ok") throw new Error("there is nothing to read");
  return logView(analysis, read.overlay).criticalPath;
}

describe("criticalPathView", () => {
  it("says of a step whose end isn't recorded how long it can have taken at most", () => {
    const { rows } = pathOf("FROM alpine\nCOPY . .\nRUN make\n", [
      { name: "[1/3] FROM docker.io/library/alpine:latest", from: 0, to: 2 },
      { name: "[internal] load build context", from: 1, transfers: [] },
      { name: "[2/3] COPY . .", from: 30, to: 31 },
      { name: "[3/3] RUN make", from: 31, to: 51 },
    ]);
    expect(rows.map(({ text, time, waited }) => [text, time, waited])).toEqual([
      ["build context", "at most 29 s", ""],
      ["COPY . .", "1 s", ""],
      ["make", "20 s", ""],
    ]);
  });

  it("says how long a step waited although nothing that it needs was running", () => {
    const { rows } = pathOf("FROM alpine\nRUN make\n", [
      { name: "[1/2] FROM docker.io/library/alpine:latest", from: 0, to: 2 },
      { name: "[2/2] RUN make", from: 12, to: 20 },
    ]);
    expect(rows.map(({ text, time, waited }) => [text, time, waited])).toEqual([
      ["FROM alpine", "2 s", ""],
      ["make", "8 s", "waited 10 s"],
    ]);
  });

  it("tells steps apart by their stage and line, and sums up the short ones of a long path", () => {
    const runs = Array.from({ length: 10 }, (_, at) => `RUN step ${at}\n`).join("");
    const text = `FROM alpine AS build\n${runs}FROM scratch\nCOPY --from=build / /\n`;
    const { rows, rest } = pathOf(text, [
      ...Array.from({ length: 10 }, (_, at) => ({
        name: `[build ${at + 2}/11] RUN step ${at}`,
        from: at,
        to: at === 9 ? 100 : at + 0.5,
      })),
      { name: "[stage-1 1/1] COPY --from=build / /", from: 100, to: 110 },
    ]);
    expect(rows.map(({ place, text: shown, time }) => [place, shown, time])).toEqual([
      ["build · line 11", "step 9", "1 min 31 s"],
      ["stage-1 · line 13", "COPY / /", "10 s"],
    ]);
    expect(rest).toBe("And 9 shorter steps: 4.5 s.");
  });
});
