import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import {
  PLAIN_CACHED,
  PLAIN_FAILING,
  PLAIN_PARALLEL,
  PLAIN_PLATFORMS,
  SAMPLE_DOCKERFILE,
} from "#core/log/sample-logs.ts";
import { type LogFailure, logFailures } from "#document/log/log-failures.ts";
import { type LogOverlay, readLog } from "#document/log/log-overlay.ts";
import { logView } from "./log-view.ts";

const analysis = analyze(SAMPLE_DOCKERFILE);

function overlayOf(text: string): LogOverlay {
  const read = readLog(text, analysis);
  if (read.kind !== "ok") throw new Error(`the log is ${read.kind}`);
  return read.overlay;
}

function failuresOf(text: string, present = analysis): readonly LogFailure[] {
  return logFailures(readLog(text, present), present);
}

describe("readLog", () => {
  it("lays times and cached steps over the build", () => {
    const { measured, cached } = overlayOf(PLAIN_PARALLEL);
    expect(measured.size).toBe(analysis.build.steps.length);
    expect(cached.size).toBe(0);
    expect(overlayOf(PLAIN_CACHED).cached.size).toBe(5);
  });

  it("takes of several platforms the longest time", () => {
    const compile = analysis.build.steps.find(({ line }) => line === 4)?.id ?? -1;
    expect(overlayOf(PLAIN_PLATFORMS).measured.get(compile)).toBe(90.5);
  });

  it("says what isn't a log, and that there is none", () => {
    expect(readLog("hello", analysis).kind).toBe("bad");
    expect(readLog("", analysis)).toEqual({ kind: "none" });
  });
});

describe("logView", () => {
  it("sums up, with the real critical path", () => {
    const view = logView(analysis, overlayOf(PLAIN_PARALLEL));
    expect(view.summary).toBe("8 ran · 50 s on the critical path");
    expect(view.criticalPath.rows.map(({ text, time }) => [text, time])).toEqual([
      ["FROM golang:1.22", "15 s"],
      ["WORKDIR /src", "0.2 s"],
      ["COPY . .", "0.1 s"],
      ["go build -o /app .", "35 s"],
      ["COPY /app /app", "0.1 s"],
    ]);
  });

  it("shows what failed at its line, with its output", () => {
    const view = logView(analysis, overlayOf(PLAIN_FAILING));
    expect(view.failed).toMatchObject([
      { line: 4, ref: { kind: "row", instruction: 3 }, output: [{ text: "main.go:7:2: undefined: fmt.Printn" }] },
    ]);
    expect(view.summary).toContain("1 failed · 1 canceled");
  });
});

describe("logFailures", () => {
  it("are at their instruction, with the end of their output", () => {
    expect(failuresOf(PLAIN_FAILING)).toEqual([
      {
        stage: 0,
        firstLine: 4,
        lastLine: 4,
        error: 'process "/bin/sh -c go build -o /app ." did not complete successfully: exit code: 1',
        output: ["main.go:7:2: undefined: fmt.Printn"],
        hiddenLines: 0,
      },
    ]);
  });

  it("follow their instruction to where it appears now, and go with it", () => {
    const moved = SAMPLE_DOCKERFILE.replace("RUN go build", "ENV A=1\nRUN true \\\n && go build");
    expect(failuresOf(PLAIN_FAILING, analyze(moved))).toMatchObject([{ firstLine: 5, lastLine: 6 }]);
    expect(failuresOf(PLAIN_FAILING, analyze("FROM alpine\n"))).toEqual([]);
  });

  it("keep the last lines of a long output", () => {
    const long = PLAIN_FAILING.replace(/#10 0\.352 .*\n/, (line) => line.repeat(20));
    expect(failuresOf(long)[0]).toMatchObject({ hiddenLines: 12 });
    expect(failuresOf(long)[0]?.output).toHaveLength(8);
  });

  it("are none without a log, in a good one and in what isn't one", () => {
    for (const text of ["", "hello", PLAIN_PARALLEL]) expect(failuresOf(text)).toEqual([]);
  });
});
