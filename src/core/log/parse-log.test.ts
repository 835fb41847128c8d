import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import type { BuildLog, LogVertex } from "./build-log.ts";
import * as logs from "./sample-logs.ts";
import { matchLog } from "./match-log.ts";
import { parseLog } from "./parse-log.ts";

function read(text: string): BuildLog {
  const parsed = parseLog(text);
  if (parsed.kind !== "ok") throw new Error(parsed.reason);
  return parsed.log;
}

function vertexOf(log: BuildLog, end: string): LogVertex | undefined {
  return log.vertices.find(({ name }) => name.endsWith(end));
}

describe("a plain log", () => {
  it("is read though its steps interleave", () => {
    const log = read(logs.PLAIN_PARALLEL);
    expect(log).toMatchObject({ format: "plain", error: "", strayLines: 0 });
    expect(log.vertices).toHaveLength(12);
    expect(vertexOf(log, "69bfb6b")).toMatchObject({ status: "done", seconds: 14.8, output: [] });
    expect(vertexOf(log, "tini")).toMatchObject({
      status: "done",
      seconds: 2.4,
      output: [
        { at: 0.211, text: "fetch https://dl-cdn.alpinelinux.org/alpine/v3.20/main/x86_64/APKINDEX.tar.gz" },
        { at: 1.902, text: "OK: 8 MiB in 15 packages" },
      ],
    });
  });

  it("says what was cached", () => {
    const log = read(logs.PLAIN_CACHED);
    expect(log.vertices.filter(({ status }) => status === "cached")).toHaveLength(5);
  });

  it("says what failed, with its output, and what was given up for it", () => {
    const log = read(logs.PLAIN_FAILING);
    expect(vertexOf(log, "-o /app .")).toMatchObject({
      status: "error",
      error: 'process "/bin/sh -c go build -o /app ." did not complete successfully: exit code: 1',
      output: [{ at: 0.352, text: "main.go:7:2: undefined: fmt.Printn" }],
    });
    expect(vertexOf(log, "tini")?.status).toBe("canceled");
    expect(log.error).toBe(
      'failed to solve: process "/bin/sh -c go build -o /app ." did not complete successfully: exit code: 1',
    );
    expect(log.strayLines).toBe(0);
  });

  it("may end before its build does", () => {
    expect(vertexOf(read(logs.PLAIN_TRUNCATED), "-o /app .")).toMatchObject({ status: "unfinished", seconds: null });
  });

  it("is read with the colors of a terminal, times of a CI service and any line ends", () => {
    const noisy = logs.PLAIN_CACHED.split("\n")
      .map((line) => `2026-05-04T10:00:00.1234567Z \u001b[32m${line}\u001b[0m`)
      .join("\r\n");
    const withoutTimes = read(noisy).vertices.map((vertex) => ({ ...vertex, startedAt: null }));
    expect(withoutTimes).toEqual(read(logs.PLAIN_CACHED).vertices);
  });
});

describe("a raw log", () => {
  it("has moments, output and warnings", () => {
    const log = read(logs.RAW_DONE);
    expect(log.format).toBe("rawjson");
    expect(log.vertices.map(({ status, seconds, startedAt }) => [status, seconds, startedAt])).toEqual([
      ["done", 8.25, 0],
      ["done", 0.25, 8.25],
      ["done", 0.25, 8.5],
      ["done", 22, 9],
    ]);
    expect(log.vertices[3]).toMatchObject({
      output: [
        { at: 1.5, text: "first line – Ω" },
        { at: 1.75, text: "second" },
      ],
      warnings: ["mind this"],
    });
  });

  it("says what was cached, what failed and what was given up", () => {
    expect(read(logs.RAW_CACHED).vertices.map(({ status }) => status)).toEqual(["done", "cached", "cached"]);
    const failing = read(logs.RAW_FAILING);
    expect(failing.vertices.map(({ status }) => status)).toEqual(["canceled", "error"]);
    expect(failing.error).toBe("exit code: 2");
    expect(failing.vertices[1]?.output).toEqual([{ at: 1, text: "boom" }]);
  });

  it("may end in the middle of a line", () => {
    const log = read(logs.RAW_TRUNCATED);
    expect(log.strayLines).toBe(1);
    expect(log.vertices.at(-1)).toMatchObject({ status: "unfinished", seconds: null });
  });
});

describe("what isn't a log", () => {
  it.each([
    ["", "empty"],
    [" \n\n", "empty"],
    ["hello\nworld", "noLog"],
    ["[+] Building 2.3s (5/9)", "noLog"],
    ["Step 1/3 : FROM alpine\n ---> 1234", "legacy"],
    ['{"vertexes":', "brokenRaw"],
    ['{"vertexes":[{"digest":5},null,7]}', "brokenRaw"],
    ["\u0000\u0001\uFFFD".repeat(100), "noLog"],
    ["x".repeat(17 * 1024 * 1024), "tooLong"],
  ])("is told apart and never crashes", (text, reason) => {
    expect(parseLog(text)).toEqual({ kind: "bad", reason });
  });

  it("never throws, whatever is cut out of a log or put into it", () => {
    const texts = Object.values(logs).filter((one) => typeof one === "string");
    const edits = fc.tuple(fc.constantFrom(...texts), fc.nat(), fc.nat(80), fc.string());
    const check = fc.property(edits, ([text, at, length, put]) => {
      const start = at % text.length;
      return ["ok", "bad"].includes(parseLog(text.slice(0, start) + put + text.slice(start + length)).kind);
    });
    expect(fc.check(check, { numRuns: 500 })).toMatchObject({ failed: false });
  });
});

function matchesOf(log: string, dockerfile = logs.SAMPLE_DOCKERFILE): readonly string[] {
  const { build, stages } = analyze(dockerfile);
  return matchLog(read(log), build.steps, stages).vertices.map(({ kind, step }) =>
    step < 0 ? kind : `${kind} ${build.steps[step]?.line}`,
  );
}

describe("matching a log", () => {
  it("finds every step of the Dockerfile that was built", () => {
    const { build, stages } = analyze(logs.SAMPLE_DOCKERFILE);
    for (const log of [logs.PLAIN_PARALLEL, logs.PLAIN_CACHED]) {
      const { byStep, vertices } = matchLog(read(log), build.steps, stages);
      expect([...byStep.keys()].toSorted((a, b) => a - b)).toEqual(build.steps.map(({ id }) => id));
      expect(vertices.filter(({ kind }) => kind === "none" || kind === "edited")).toEqual([]);
    }
  });

  it.each([
    ["that failed", logs.PLAIN_FAILING, ["same 1", "same 2", "same 3", "same 7", "same 4"]],
    ["of two platforms", logs.PLAIN_PLATFORMS, ["same 1", "same 1", "same 4", "same 4"]],
    ["that is raw", logs.RAW_DONE, ["same 1", "same 2", "same 3", "same 4"]],
    ["that is raw and cached", logs.RAW_CACHED, ["same 1", "same 3", "same 4"]],
    ["that is raw and failed", logs.RAW_FAILING, ["same 7", "same 4"]],
    ["that is raw and cut off", logs.RAW_TRUNCATED, ["same 1", "same 2", "same 3", "same 4"]],
  ] as const)("finds the lines of one %s", (_, log, expected) => {
    expect(matchesOf(log)).toEqual(expected);
  });

  it("keeps both platforms of a step", () => {
    const { build, stages } = analyze(logs.SAMPLE_DOCKERFILE);
    const { byStep } = matchLog(read(logs.PLAIN_PLATFORMS), build.steps, stages);
    const compile = build.steps.find(({ line }) => line === 4)?.id ?? -1;
    expect(byStep.get(compile)?.map(({ seconds }) => seconds)).toEqual([10, 90.5]);
  });

  it("survives edits: flags, lines put in, a stage renamed, a line that is gone", () => {
    const edited = logs.SAMPLE_DOCKERFILE.replace("go build -o /app .", "go build -trimpath -o /app .")
      .replace("COPY . .", "COPY go.mod .\nRUN go mod download\nCOPY . .")
      .replace("AS build", "AS compile")
      .replace("--from=build", "--from=compile")
      .replace("RUN apk add --no-cache tini\n", "");
    expect(matchesOf(logs.PLAIN_CACHED, edited)).toEqual([
      "internal",
      "same 8",
      "same 1",
      "same 0",
      "same 2",
      "same 5",
      "edited 6",
      "none",
      "edited 9",
    ]);
  });

  it("finds steps whose names were cut after 72 characters", () => {
    const long = `RUN echo ${"word ".repeat(30).trim()}`;
    const log = `#1 ${`[1/2] FROM docker.io/library/alpine:latest`}\n#1 DONE 1.0s\n\n#2 ${`[2/2] ${long}`.slice(0, 72)}...\n#2 DONE 1.0s\n`;
    expect(matchesOf(log, `FROM alpine\n${long}\n`)).toEqual(["same 1", "same 2"]);
  });

  it("leaves out titles and links of a terminal, whichever way they end, in linear time", () => {
    const log =
      "\u001b]0;title\u001b\\#1 [1/1] FROM alpine\n#1 DONE 0.0s\n#2 \u001b]8;;http://x\u0007[2/2] RUN x\u001b]8;;\u001b\\\n#2 DONE 1s\n";
    const parsed = parseLog(log);
    expect(parsed.kind === "ok" ? parsed.log.vertices.map(({ name }) => name) : []).toEqual([
      "[1/1] FROM alpine",
      "[2/2] RUN x",
    ]);
    expect(parseLog(`${"\u001b]".repeat(200_000)}\n#1 [1/1] RUN x\n#1 DONE 0.1s\n`).kind).toBe("ok");
  });
});
