import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import type { BuildLog } from "./build-log.ts";
import { matchLog } from "./match-log.ts";
import { parseLog } from "./parse-log.ts";
import { CI_DOCKERFILE, CI_FAILING, prefixLines, interleave, momentOf, plainBuild } from "./sample-ci-logs.ts";

const PLAIN = plainBuild();
const ESC = "\u001b";
/** Lines of the steps of `plainBuild`, in its order; what is BuildKit's own is "internal". */
const WHOLE = ["internal", "internal", "internal", 1, "context", 6, 2, 7, 3, 4, 8, "internal"];
const WHOLE_FAILING = ["internal", 1, 2, 3, 7, 4];
const OTHER_FILE = `#20 [worker 1/2] FROM docker.io/library/python:3.12
#20 DONE 1.0s

#21 [worker 2/2] RUN pip install celery
#21 DONE 9.0s
`;

const atEachLine = (log: string): string => prefixLines(log, (_, at) => `${momentOf(at / 10)} `);

/** Logs by what prints them, and the lines of their steps. */
const LOGS: readonly (readonly [string, string, readonly (number | string)[]])[] = [
  ["docker build --progress=plain", `#0 building with "default" instance using docker driver\n\n${PLAIN}`, WHOLE],
  [
    "GitHub Actions, as downloaded",
    `${momentOf(0)} ##[group]Building image\n${atEachLine(PLAIN)}\n${momentOf(9)} ##[endgroup]`,
    WHOLE,
  ],
  [
    "GitHub Actions, copied from the page with timestamps",
    prefixLines(PLAIN, (_, at) => `Mon, 04 May 2026 10:00:${String(at % 60).padStart(2, "0")} GMT `),
    WHOLE,
  ],
  ["gh run view --log", prefixLines(PLAIN, () => `build\tBuild and push\t${momentOf(3)} `), WHOLE],
  [
    "GitHub Actions, failing",
    `${atEachLine(CI_FAILING)}\n${momentOf(99)} ##[error]buildx failed with: ERROR: failed to build: failed to solve: process "/bin/sh -c go build -o /app ." did not complete successfully: exit code: 1`,
    WHOLE_FAILING,
  ],
  [
    "GitLab, with sections and colors",
    `section_start:1777888800:step_script\r${ESC}[0K${ESC}[32;1m$ docker build .${ESC}[0;m\n${PLAIN}\nsection_end:1777888899:step_script\r${ESC}[0K`,
    WHOLE,
  ],
  [
    "GitLab, with timestamps",
    prefixLines(PLAIN, (_, at) => `${momentOf(at / 10)} 01O${at % 9 === 8 ? "+" : " "}`),
    WHOLE,
  ],
  ["kubectl logs --timestamps", atEachLine(PLAIN), WHOLE],
  ["kubectl logs --prefix", prefixLines(PLAIN, () => "[pod/build-7f9c/buildkit] "), WHOLE],
  ["the log file of a Kubernetes node", prefixLines(PLAIN, (_, at) => `${momentOf(at / 10)} stdout F `), WHOLE],
  ["Tekton", prefixLines(PLAIN, () => "[build-push : build] "), WHOLE],
  ["Jenkins with timestamps", prefixLines(PLAIN, (_, at) => `[${momentOf(at / 10)}] `), WHOLE],
  ["Jenkins with the time of day", prefixLines(PLAIN, () => "10:00:07  "), WHOLE],
  ["Azure Pipelines", prefixLines(PLAIN, (_, at) => momentOf(at / 10).replace("Z", "0000Z ")), WHOLE],
  ["Google Cloud Build", prefixLines(PLAIN, () => 'Step #0 - "build": '), WHOLE],
  ["docker compose logs", prefixLines(PLAIN, () => "builder-1  | "), WHOLE],
  ["Drone", prefixLines(PLAIN, (_, at) => `[build:L${at}:${at}s] `), WHOLE],
  ["Buildkite", prefixLines(PLAIN, (_, at) => `${ESC}_bk;t=${1777888800000 + at}\u0007`), WHOLE],
  ["Windows line ends", PLAIN.replaceAll("\n", "\r\n"), WHOLE],
  ["a terminal with colors", prefixLines(PLAIN, () => `${ESC}[34m`).replaceAll("\n", `${ESC}[0m\n`), WHOLE],
  ["docker buildx bake", plainBuild("app "), WHOLE],
  [
    "docker buildx bake, failing",
    CI_FAILING.replaceAll(/\[(build|stage|internal)/g, "[app $1").replace(
      "ERROR: failed to build",
      "ERROR: target app: failed to build",
    ),
    WHOLE_FAILING,
  ],
  ["docker compose build", `${plainBuild("web ")}\n web  Built\n`, WHOLE],
  ["docker compose build of another file too", `${plainBuild("web ")}\n${OTHER_FILE}`, [...WHOLE, "other", "other"]],
  ["a cross-build", plainBuild("linux/amd64->arm64 "), WHOLE],
  [
    "a build that follows another one",
    `${OTHER_FILE.replaceAll("worker ", "").replaceAll("#20", "#1").replaceAll("#21", "#2")}\n#0 building with "x" instance using docker driver\n\n${PLAIN}`,
    ["other", "other", ...WHOLE],
  ],
  [
    "the same build twice",
    `${PLAIN}\n#0 building with "x" instance using docker driver\n\n${PLAIN}`,
    [...WHOLE.map((line) => (line === "internal" ? line : "other")), ...WHOLE],
  ],
  [
    "a progress bar that overwrites its line",
    PLAIN.replace("0.512 go: downloading", "0.300 10%\r20%\r0.512 go: downloading"),
    WHOLE,
  ],
  [
    "a cut start",
    PLAIN.slice(PLAIN.indexOf("#4 ...")),
    ["internal", 1, 6, 2, 7, 3, 4, 8, "internal"].toSpliced(0, 2, 1, "context"),
  ],
  ["a cut end", PLAIN.slice(0, PLAIN.indexOf("#10 DONE")), WHOLE.slice(0, 10)],
];

/** Logs in which two targets or platforms are built at once. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["docker buildx bake of two targets of the file", interleave(plainBuild("app "), plainBuild("debug ", 101))],
  ["a build for two platforms", interleave(plainBuild("linux/amd64 "), plainBuild("linux/arm64 ", 101))],
  ["bake for two platforms", interleave(plainBuild("app linux/amd64 "), plainBuild("app linux/arm64 ", 101))],
];

function read(text: string): BuildLog {
  const parsed = parseLog(text);
  if (parsed.kind !== "ok") throw new Error(parsed.reason);
  return parsed.log;
}

const { build, stages } = analyze(CI_DOCKERFILE);

function linesOf(log: BuildLog): readonly (number | string)[] {
  return matchLog(log, build.steps, stages).vertices.map(({ kind, step }) => {
    if (step < 0) return kind;
    return kind === "same" ? build.steps[step]?.line || "context" : kind;
  });
}

describe("a log", () => {
  it.each(LOGS)("of %s is matched step by step", (_, text, expected) => {
    const log = read(text);
    const lines = linesOf(log);
    expect(lines).toEqual(expected);
    expect(log.strayLines).toBeLessThan(2);
  });

  it.each(PAIRS)("of %s has each step twice", (_, text) => {
    const counts = [1, 2, 3, 4, 6, 7, 8, "other", "none", "edited"].map(
      (line) => linesOf(read(text)).filter((one) => one === line).length,
    );
    expect(counts).toEqual([2, 2, 2, 2, 2, 2, 2, 0, 0, 0]);
  });

  it("keeps times, output and results, whatever is put before its lines", () => {
    const plain = read(PLAIN).vertices.map((vertex) => ({ ...vertex, startedAt: null }));
    const wrapped = LOGS.slice(0, 20).filter(([name]) => !name.includes("failing"));
    const read20 = wrapped.map(([, text]) => read(text).vertices.map((vertex) => ({ ...vertex, startedAt: null })));
    expect(read20).toEqual(wrapped.map(() => plain));
  });

  it("says when each step started where its lines have times", () => {
    const { vertices } = read(atEachLine(PLAIN));
    const compile = vertices.find(({ name }) => name.includes("go build"));
    expect(compile?.startedAt).toBeGreaterThanOrEqual(0);
    expect(read(PLAIN).vertices.every(({ startedAt }) => startedAt === null)).toBe(true);
  });

  it("says what ended the build, without what is put before it", () => {
    const message =
      'failed to solve: process "/bin/sh -c go build -o /app ." did not complete successfully: exit code: 1';
    const failing = LOGS.filter(([name]) => name.includes("failing")).map(([, text]) => read(text).error);
    expect(failing).toEqual([message, message]);
  });

  it("is raw JSON also behind times and with targets", () => {
    const raw = ["[app build 1/4] FROM docker.io/library/golang:1.22", "[app build 4/4] RUN go build -o /app ."]
      .map((name, at) => ({
        vertexes: [{ digest: `sha256:${at}`, name, started: momentOf(at), completed: momentOf(at + 1) }],
      }))
      .map((status) => `${momentOf(5)} ${JSON.stringify(status)}`);
    expect(linesOf(read(raw.join("\n")))).toEqual([1, 4]);
  });

  it("of Bake with a single-stage file names the target only", () => {
    const single = analyze("FROM busybox\nRUN echo hello\n");
    const log = read(
      "#1 [a 1/2] FROM docker.io/library/busybox:latest\n#1 DONE 0.1s\n\n#2 [a 2/2] RUN echo hello\n#2 DONE 1.0s\n",
    );
    const { vertices } = matchLog(log, single.build.steps, single.stages);
    expect(vertices.map(({ kind }) => kind)).toEqual(["same", "same"]);
  });
});
