import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import type { BuildLog, LogVertex } from "./build-log.ts";
import { matchLog } from "./match-log.ts";
import { parseLog } from "./parse-log.ts";
import { CI_DOCKERFILE, momentOf, prefixLines } from "./sample-ci-logs.ts";
import {
  TERMINAL_DONE,
  TERMINAL_FAILING,
  TERMINAL_REDRAWN,
  TERMINAL_RUNNING,
  terminalLine,
  terminalSteps,
} from "./sample-terminal-logs.ts";

const WHOLE = ["internal", "internal", "internal", "internal", 1, "context", 6, 2, 7, 3, 4, 8, "internal"];

const ESC = "\u001B";

/** Logs by how they were made, and the lines of their steps. */
const LOGS: readonly (readonly [string, string, readonly (number | string)[]])[] = [
  ["docker build", TERMINAL_DONE, WHOLE],
  ["docker build in a narrow terminal", terminalSteps("", 60), WHOLE],
  ["docker build without its first line", terminalSteps(), WHOLE],
  ["docker build with lost blanks", TERMINAL_DONE.replaceAll(/ {2,}/g, " "), WHOLE],
  [
    "docker build without times",
    terminalSteps()
      .split("\n")
      .map((line) => line.replace(/ +[\d.]+s$/, ""))
      .join("\n"),
    WHOLE,
  ],
  ["docker build with colors", prefixLines(TERMINAL_DONE, () => `${ESC}[34m`).replaceAll("\n", `${ESC}[0m\n`), WHOLE],
  ["docker build, recorded with its redraws", TERMINAL_REDRAWN, WHOLE],
  ["docker build on Windows", TERMINAL_DONE.replaceAll("\n", "\r\n"), WHOLE],
  ["docker build behind times", prefixLines(TERMINAL_DONE, (_, at) => `${momentOf(at / 10)} `), WHOLE],
  ["docker build, going on", TERMINAL_RUNNING, ["internal", 1, 6, 2, 3, 4]],
  ["docker build, failing", TERMINAL_FAILING, [1, 2, 3, 7, 4]],
  ["docker buildx bake", `[+] Building 140.2s (13/13) FINISHED\n${terminalSteps("app ")}`, WHOLE],
  [
    "docker compose up --build",
    `[+] Building 140.2s (13/13) FINISHED\n${terminalSteps("web ")}[+] Running 2/2\n ✔ Network app_default  Created    0.1s\n ✔ Container app-web-1  Started    0.3s\n`,
    WHOLE,
  ],
  [
    "two builds, one after the other",
    TERMINAL_FAILING + TERMINAL_DONE,
    ["other", "other", "other", "other", "other", ...WHOLE],
  ],
];

function read(text: string): BuildLog {
  const parsed = parseLog(text);
  if (parsed.kind !== "ok") throw new Error(parsed.reason);
  return parsed.log;
}

function vertexOf(log: BuildLog, end: string): LogVertex | undefined {
  return log.vertices.find(({ name }) => name.endsWith(end));
}

const { build, stages } = analyze(CI_DOCKERFILE);

describe("what a terminal shows of a build", () => {
  it.each(LOGS)("of %s is matched step by step", (_, text, expected) => {
    const log = read(text);
    const lines = matchLog(log, build.steps, stages).vertices.map(({ kind, step }) => {
      if (step < 0) return kind;
      return kind === "same" ? build.steps[step]?.line || "context" : kind;
    });
    expect(lines).toEqual(expected);
    expect(log).toMatchObject({ format: "terminal", strayLines: 0 });
  });

  it("says what ran, for how long, and what was cached", () => {
    const log = read(TERMINAL_DONE);
    expect(vertexOf(log, "-o /app .")).toMatchObject({
      status: "done",
      seconds: 131.5,
      warnings: ["something to mind"],
      startedAt: null,
    });
    expect(vertexOf(log, "tini")).toMatchObject({ status: "cached", seconds: null });
    expect(vertexOf(log, "to image")).toMatchObject({ status: "done", seconds: 0.4, output: [] });
  });

  it("says what failed, with its output, and what was canceled", () => {
    const log = read(TERMINAL_FAILING);
    expect(log.error).toBe(
      'failed to solve: process "/bin/sh -c go build -o /app ." did not complete successfully: exit code: 1',
    );
    expect(vertexOf(log, "-o /app .")).toMatchObject({
      status: "error",
      error: 'process "/bin/sh -c go build -o /app ." did not complete successfully: exit code: 1',
      output: [{ at: 0.352, text: "main.go:7:2: undefined: fmt.Printn" }],
    });
    expect(vertexOf(log, "tini")?.status).toBe("canceled");
    expect(vertexOf(log, "COPY . .")?.status).toBe("done");
  });

  it("takes what is drawn again after a step has failed as the same build", () => {
    const [display = ""] = TERMINAL_FAILING.split("------");
    const early = display.replace("CANCELED [stage-1", "[stage-1");
    const log = read(early + display + TERMINAL_FAILING);
    expect(log).toEqual(read(TERMINAL_FAILING));
    expect(read(TERMINAL_FAILING + TERMINAL_DONE).vertices).toHaveLength(5 + read(TERMINAL_DONE).vertices.length);
  });

  it("doesn't call a step done that may still run", () => {
    const log = read(TERMINAL_RUNNING);
    expect(log.vertices.map(({ status }) => status)).toEqual([
      "unfinished",
      "done",
      "cached",
      "done",
      "done",
      "unfinished",
    ]);
    expect(log.vertices.at(-1)?.output.map(({ text }) => text)).toEqual([
      "go: downloading github.com/spf13/cobra v1.8.0",
      "go: downloading golang.org/x/sys v0.20.0",
    ]);
  });

  it("marks names that are cut off, and takes a failed one from the output behind", () => {
    const long = `RUN echo ${"word ".repeat(30).trim()}`;
    const steps = [`[1/2] FROM docker.io/library/alpine:latest`, `ERROR [2/2] ${long}`];
    const shown = `[+] Building 2.0s (3/3)\n${steps.map((name) => `${terminalLine(name, "1.0")}\n`).join("")}`;
    expect(read(shown).vertices[1]?.name).toMatch(/^\[2\/2\] RUN echo word .*…$/);
    expect(read(`${shown}------\n > [2/2] ${long}:\nboom\n------\n`).vertices[1]).toMatchObject({
      name: `[2/2] ${long}`,
      output: [{ at: null, text: "boom" }],
    });
    const other = analyze(`FROM alpine\n${long}\n`);
    const { vertices } = matchLog(read(shown), other.build.steps, other.stages);
    expect(vertices.map(({ kind }) => kind)).toEqual(["same", "same"]);
  });

  it("is read in linear time, whatever is in it", () => {
    const blanks = " ".repeat(1_000_000);
    expect(read(` => a${blanks}b\n => c${blanks}1.0s\n`).vertices.map(({ seconds }) => seconds)).toEqual([null, 1]);
  });
});
