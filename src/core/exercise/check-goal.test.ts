import { describe, expect, it } from "vitest";
import type { AnalyzeOptions } from "../analysis.ts";
import { analyze } from "../analyze.ts";
import { imageCatalogue } from "../images/image-catalogue.ts";
import { keepCatalogue } from "../images/loaded-catalogue.ts";
import { EMPTY_OWN_CONFIG } from "../images/own/own-image.ts";
import { findRule } from "../lint/registry.ts";
import { lint } from "../lint/lint.ts";
import { checkGoal, scoreOf } from "./check-goal.ts";
import type { Goal, GoalResult } from "./goal.ts";

const isRule = (id: string): boolean => findRule(id) !== undefined;

function check(goal: Goal, dockerfile: string, options: AnalyzeOptions = {}): GoalResult {
  keepCatalogue(imageCatalogue);
  return checkGoal(goal, analyze(dockerfile, { images: "known", ...options }, lint, imageCatalogue), isRule);
}

function stateOf(goal: Goal, dockerfile: string, options: AnalyzeOptions = {}): string {
  const { state, reason } = check(goal, dockerfile, options);
  return `${state}: ${reason.id}`;
}

const GCC: Goal = { kind: "no-tool", tool: "gcc" };
const GO: Goal = { kind: "no-tool", tool: "go" };

describe("a final image without a tool", () => {
  it.each([
    ["FROM scratch\nCOPY app /app\n", "met: no-such-tool"],
    ["FROM alpine:3.22\n", "met: no-such-tool"],
    ["FROM alpine:3.22\nRUN apk add --no-cache build-base\n", "unmet: tool-installed"],
    ["FROM alpine:3.22\nRUN apk add gcc=14.2.0-r6\n", "unmet: tool-installed"],
    ["FROM debian:12\nRUN apt-get update && apt-get install -y gcc-12\n", "unmet: tool-installed"],
    ["FROM alpine:3.22\nRUN apk add --virtual .deps gcc && make && apk del .deps\n", "met: no-such-tool"],
    ["FROM debian:12\nRUN apt-get install -y gcc && make && apt-get purge -y gcc\n", "met: no-such-tool"],
    // the layer of the first RUN still has it
    ["FROM debian:12\nRUN apt-get install -y gcc\nRUN apt-get purge -y gcc\n", "unmet: tool-installed"],
    ["FROM alpine AS build\nRUN apk add gcc\nFROM alpine\nCOPY --from=build /app /app\n", "met: no-such-tool"],
    ["FROM alpine AS build\nRUN apk add gcc\nFROM build\n", "unmet: tool-installed"],
    ["FROM alpine AS build\nRUN apk add gcc\nFROM scratch\nCOPY --from=build / /\n", "unmet: tool-copied"],
    ["FROM alpine AS build\nRUN apk add gcc\nFROM alpine\nCOPY --from=build /usr /usr\n", "unknown: tool-maybe-copied"],
    [
      "FROM alpine AS build\nRUN apk add gcc\nFROM alpine\nCOPY --from=build /usr/bin/gcc /bin/\n",
      "unmet: tool-copied",
    ],
    ["FROM registry.example.com/team/base:1\n", "unknown: image-unknown"],
    ["FROM registry.example.com/team/base:1\nRUN apk add gcc\n", "unmet: tool-installed"],
    // only some of what was installed is removed, and `-y` is no package
    ["FROM debian:12\nRUN apt-get install -y gcc make && apt-get purge -y make\n", "unmet: tool-installed"],
    ["FROM debian:12\nRUN apt-get install -yq gcc && apt-get purge -yq git\n", "unmet: tool-installed"],
    ["FROM alpine:3.22\nRUN apk add -t .deps gcc && apk add git && apk del .deps\n", "met: no-such-tool"],
    ["FROM alpine:3.22\nRUN apk add --virtual=.deps gcc && apk del .deps\n", "met: no-such-tool"],
    ["FROM alpine:3.22\nRUN apk del gcc && apk add gcc\n", "unmet: tool-installed"],
    ["FROM debian:12\nRUN deps=gcc && apt-get install -y $deps\n", "unknown: tool-maybe-installed"],
    ["FROM debian:12\nRUN apt-get install -y curl=$VERSION\n", "met: no-such-tool"],
    // of an unknown image nothing is known, wherever it is copied from
    ["FROM alpine\nCOPY --from=registry.example.com/team/base:1 / /\n", "unknown: tool-maybe-copied"],
    ["FROM alpine\nCOPY --from=registry.example.com/team/base:1 /usr/bin /usr/bin\n", "unknown: tool-maybe-copied"],
    ["FROM alpine\nCOPY --from=registry.example.com/team/base:1 /app /app\n", "met: no-such-tool"],
    ["FROM registry.example.com/a AS b\nFROM alpine\nCOPY --from=b / /\n", "unknown: tool-maybe-copied"],
    [
      "FROM alpine AS a\nRUN apk add gcc\nFROM alpine AS b\nCOPY --from=a /usr /usr\nFROM alpine\nCOPY --from=b /usr /usr\n",
      "unknown: tool-maybe-copied",
    ],
    [
      "FROM alpine AS a\nRUN apk add gcc\nFROM alpine AS b\nCOPY --from=a /usr /usr\nFROM alpine\nCOPY --from=b / /\n",
      "unknown: tool-maybe-copied",
    ],
    ["FROM alpine AS a\nRUN apk add gcc\nFROM scratch\nCOPY --from=a /* /\n", "unmet: tool-copied"],
    ["FROM alpine AS a\nRUN apk add gcc\nFROM alpine\nCOPY --from=a /usr/bin/* /bin/\n", "unknown: tool-maybe-copied"],
    ["FROM alpine AS a\nRUN apk add gcc\nFROM alpine\nCOPY --from=a /usr/bin/g* /bin/\n", "unknown: tool-maybe-copied"],
    ["FROM alpine AS a\nRUN apk add gcc\nFROM alpine\nCOPY --from=a /usr/bin/n* /bin/\n", "met: no-such-tool"],
  ])("of %j is %s", (dockerfile, expected) => {
    expect(stateOf(GCC, dockerfile)).toBe(expected);
  });

  it("knows what comes with a base image, and which", () => {
    expect(check(GO, "FROM golang:1.25\n")).toEqual({
      state: "unmet",
      reason: { id: "tool-in-image", image: "golang:1.25" },
    });
    expect(stateOf(GO, "FROM golang:1.25 AS build\nFROM alpine\nCOPY --from=build /app /app\n")).toBe(
      "met: no-such-tool",
    );
    expect(stateOf(GO, "FROM alpine\nCOPY --from=golang:1.25 / /\n")).toBe("unmet: tool-copied");
  });

  it("knows where images keep a language", () => {
    const javac: Goal = { kind: "no-tool", tool: "javac" };
    const copy = "FROM eclipse-temurin:21 AS jdk\nFROM debian:12\nCOPY --from=jdk";
    expect(stateOf(javac, `${copy} /opt/java/openjdk /opt/jdk\n`)).toBe("unknown: tool-maybe-copied");
    expect(stateOf(javac, `${copy} /opt/venv /opt/venv\n`)).toBe("met: no-such-tool");
    expect(stateOf(GO, "FROM alpine\nCOPY --from=golang:1.25 /usr/local/go/bin /usr/bin\n")).toBe(
      "unknown: tool-maybe-copied",
    );
  });

  it("doesn't know the files of an image that only its reader made known, nor of a named context", () => {
    const ref = "registry.example.com/own:1";
    const variants = [{ platform: "", config: EMPTY_OWN_CONFIG, isWhole: true, bytes: 0 }];
    const ownImages = [{ ref, source: "inspect" as const, variants }];
    expect(stateOf(GCC, `FROM ${ref}\n`, { ownImages })).toBe("unknown: image-unknown");
    const contexts = { other: "./other" };
    expect(stateOf(GCC, "FROM alpine\nCOPY --from=other / /\n", { contexts })).toBe("unknown: tool-maybe-copied");
  });

  it("asks each stage once, however they take from each other, and however many there are", () => {
    keepCatalogue(imageCatalogue);
    const count = 1900;
    const stages = Array.from(
      { length: count },
      (_, at) =>
        `FROM ${at === 0 ? "alpine" : `s${at - 1}`} AS s${at}\n${at < 2 ? "" : `COPY --from=s${at - 2} /usr /usr\n`}`,
    );
    const chain = analyze(stages.join(""), { images: "known" }, lint, imageCatalogue);
    const reruns: Goal = { kind: "reruns", file: "a", most: 1 };
    expect([GCC, reruns].map((goal) => checkGoal(goal, chain, isRule).reason.id)).toEqual(["no-such-tool", "not-used"]);
    const copies = stages.map(
      (_, at) => `FROM alpine AS s${at}\n${at === 0 ? "RUN apk add gcc\n" : `COPY --from=s${at - 1} / /\n`}`,
    );
    expect(stateOf(GCC, copies.join(""))).toBe("unmet: tool-copied");
  });

  it("finds what a language's installer puts on the path", () => {
    const nodemon: Goal = { kind: "no-tool", tool: "nodemon" };
    expect(stateOf(nodemon, "FROM node:24-slim\nRUN npm install -g nodemon@3\n")).toBe("unmet: tool-installed");
    expect(stateOf(nodemon, "FROM node:24-slim\nRUN npm install nodemon\n")).toBe("met: no-such-tool");
  });
});

const STAGES = "FROM alpine AS base\nFROM base AS test\nRUN npm test\nFROM base AS app\n";

describe("a stage that a target builds", () => {
  it.each([
    [{ kind: "builds", target: "", stage: "test" }, "unmet: skipped"],
    [{ kind: "builds", target: "test", stage: "Test" }, "met: built"],
    [{ kind: "skips", target: "", stage: "test" }, "met: skipped"],
    [{ kind: "skips", target: "", stage: "base" }, "unmet: built"],
    [{ kind: "builds", target: "ci", stage: "test" }, "unmet: no-target"],
    [{ kind: "skips", target: "", stage: "lint" }, "unmet: no-stage"],
  ] as const)("%j is %s", (goal, expected) => {
    expect(stateOf(goal, STAGES)).toBe(expected);
  });
});

const COPY_ALL = "FROM node:24-slim\nWORKDIR /app\nCOPY . .\nRUN npm ci\nRUN npm run build\n";
const COPY_FIRST = COPY_ALL.replace("COPY . .\nRUN npm ci", "COPY package*.json ./\nRUN npm ci\nCOPY . .");

describe("a change that reruns few steps", () => {
  const two: Goal = { kind: "reruns", file: "src/app.js", most: 2 };
  const none: Goal = { kind: "reruns", file: "README.md", most: 0 };

  it("counts the steps that run again", () => {
    expect(check(two, COPY_ALL)).toEqual({ state: "unmet", reason: { id: "reruns", count: 3 } });
    expect(check(two, COPY_FIRST)).toEqual({ state: "met", reason: { id: "reruns", count: 2 } });
  });

  it("isn't met by a build that no longer uses the file, unless no step may", () => {
    expect(stateOf(two, COPY_ALL.replace("COPY . .\n", ""))).toBe("unmet: not-used");
    expect(stateOf(none, COPY_ALL, { dockerignore: "README.md\n" })).toBe("met: not-used");
    expect(stateOf(none, COPY_ALL)).toBe("unmet: reruns");
  });
});

describe("the user that an image starts as", () => {
  it.each([
    ["FROM node:24-slim\n", "unmet: is-root"],
    ["FROM node:24-slim\nUSER node\n", "met: starts-as"],
    ["FROM node:24-slim\nUSER 1000:1000\n", "met: starts-as"],
    ["FROM node:24-slim\nUSER nobody\n", "unmet: starts-as"],
    ["FROM node:24-slim AS a\nUSER node\nFROM a\n", "met: starts-as"],
    ["FROM registry.example.com/base\n", "unknown: user-unknown"],
    ["FROM scratch\nCOPY a /\n", "unmet: is-root"],
  ])("of %j is %s", (dockerfile, expected) => {
    expect(stateOf({ kind: "user", user: "node" }, dockerfile)).toBe(expected);
  });

  it("may be anyone but root", () => {
    expect(stateOf({ kind: "not-root" }, "FROM alpine\nUSER 0\n")).toBe("unmet: is-root");
    expect(stateOf({ kind: "not-root" }, "FROM alpine\nUSER app\n")).toBe("met: starts-as");
  });
});

describe("other goals", () => {
  it.each([
    ['FROM node:24-slim\nENTRYPOINT ["node"]\nCMD ["server.js"]\n', "met: starts"],
    ["FROM alpine\nCMD node   server.js\n", "met: starts"],
    ["FROM alpine\nCMD exec node server.js\n", "met: starts"],
    ['FROM alpine\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nCMD node server.js\n', "met: starts"],
    // what the base image starts everything with
    ['FROM node:24-slim\nCMD ["node", "server.js"]\n', "met: starts"],
    ["FROM node:24-slim\nCMD node server.js\n", "met: starts"],
    ["FROM node:24-slim\nENTRYPOINT node server.js\nCMD ignored\n", "met: starts"],
    ['FROM alpine\nENTRYPOINT ["tini", "--"]\nCMD node server.js\n', "unmet: starts"],
    ['FROM alpine\nCMD ["node", "other.js"]\n', "unmet: starts"],
    ["FROM scratch\nCOPY a /\n", "unmet: starts-nothing"],
    ["FROM registry.example.com/base\n", "unknown: start-unknown"],
    ['FROM registry.example.com/base\nCMD ["node", "server.js"]\n', "unknown: start-unknown"],
    ['FROM registry.example.com/base\nENTRYPOINT ["node", "server.js"]\n', "met: starts"],
  ])("compares what the image of %j runs: %s", (dockerfile, expected) => {
    expect(stateOf({ kind: "starts", command: "node server.js" }, dockerfile)).toBe(expected);
  });

  it("takes a shell out of the entrypoint and the command, each by itself", () => {
    const dockerfile = 'FROM alpine\nENTRYPOINT ["tini", "--"]\nCMD node server.js\n';
    for (const command of ["tini -- node server.js", "tini -- /bin/sh -c node server.js"]) {
      expect(stateOf({ kind: "starts", command }, dockerfile)).toBe("met: starts");
    }
  });

  it("wants a command to be run by the build, not only written", () => {
    const goal: Goal = { kind: "runs", command: "npm test" };
    expect(stateOf(goal, STAGES)).toBe("unmet: not-run");
    expect(stateOf(goal, STAGES, { target: "test" })).toBe("met: run");
  });

  it("looks for problems of one rule", () => {
    const goal: Goal = { kind: "no-problem", rule: "DL3006" };
    expect(check(goal, "FROM debian\n")).toEqual({ state: "unmet", reason: { id: "problem", line: 1 } });
    expect(stateOf(goal, "FROM debian:12\n")).toBe("met: no-problem");
  });

  it("counts layers and knows the size of common base images", () => {
    expect(check({ kind: "layers", most: 1 }, "FROM alpine\nCOPY a /\nRUN a\n").reason).toEqual({
      id: "layers",
      count: 2,
    });
    expect(check({ kind: "base-size", most: 20 }, "FROM alpine:3.22\n")).toEqual({
      state: "met",
      reason: { id: "megabytes", count: 8 },
    });
    expect(stateOf({ kind: "base-size", most: 20 }, "FROM scratch\nCOPY a /\n")).toBe("met: megabytes");
    expect(stateOf({ kind: "base-size", most: 20 }, "FROM registry.example.com/base\n")).toBe("unknown: size-unknown");
  });
});

describe("scoreOf", () => {
  it("counts what golf counts, and nothing where the file isn't used", () => {
    const score = (file: string, dockerfile: string) =>
      scoreOf({ measure: "reruns", file }, analyze(dockerfile, { images: "known" }));
    expect([score("src/app.js", COPY_ALL), score("src/app.js", COPY_FIRST)]).toEqual([3, 2]);
    expect(score("src/app.js", "FROM alpine\nRUN a\n")).toBe(null);
    expect(scoreOf({ measure: "layers" }, analyze("FROM alpine\nRUN a\n"))).toBe(1);
    expect(scoreOf({ measure: "base-size" }, analyze("FROM alpine:3.22\nRUN a\n"))).toBe(8);
  });
});
