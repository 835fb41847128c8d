import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { AnalyzeOptions } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { Facts } from "../../facts/facts.ts";
import { fixAll } from "../../fix/fix-all.ts";
import { isSameBuild } from "../../fix/same-build.ts";
import type { Problem } from "../../problem.ts";
import { runRules } from "../../run-rules.ts";
import { STAGE_RULES } from "./stage-rules.ts";

interface Case {
  readonly id: string;
  readonly source: string;
  readonly options?: AnalyzeOptions;
}

const FOLDER = join(import.meta.dirname, "../../../../../../shared/conformance");

/** Milliseconds: thousands of files take a while on a machine that has other things to do. */
const PATIENCE = 180_000;

function problemsOf(text: string, options: AnalyzeOptions = {}): Problem[] {
  const { dockerignore, hadolint } = options;
  return runRules(STAGE_RULES, new Facts({ ...analyze(text, options), dockerignore, hadolint, includesOptIn: true }));
}

function rulesOf(text: string, options: AnalyzeOptions = {}): string[] {
  return problemsOf(text, options).map(({ rule }) => rule.replace("stages/", ""));
}

function readCases(name: string): Case[] {
  const lines = readFileSync(join(FOLDER, `${name}.jsonl`), "utf8")
    .trimEnd()
    .split("\n");
  return lines.map((line): Case => JSON.parse(line));
}

describe("the target", () => {
  const TWO =
    'FROM node:20 AS build\nRUN npm run build\nCMD ["node", "a.js"]\nFROM nginx:1.27\nCOPY --from=build /a /b\n';

  it("decides what ships: the same line is a warning in what ships and not told of a builder", () => {
    const text =
      'FROM node:20-slim AS build\nCOPY . .\nRUN npm ci\nCMD ["node", "a.js"]\nFROM nginx:1.27\nCOPY --from=build /a /b\n';
    expect(rulesOf(text)).not.toContain("package-cache-shipped");
    expect(rulesOf(text.replaceAll("build", "app"), { target: "app" })).toContain("package-cache-shipped");
  });

  it("may be a builder, of which nobody expects that it is small or runs as somebody else", () => {
    expect(rulesOf(TWO, { target: "build" })).toEqual([]);
  });
});

describe("the .dockerignore", () => {
  const TEXT =
    'FROM node:20-slim\nWORKDIR /app\nCOPY package.json ./\nRUN npm i --omit=dev && npm cache clean --force\nCOPY . .\nCMD ["node", "a.js"]\n';

  it("is asked for as long as none is known", () => {
    expect(problemsOf(TEXT).map(({ rule, severity }) => [rule, severity])).toEqual([
      ["stages/missing-dockerignore", "info"],
    ]);
  });

  it("is read once it is", () => {
    const severities = (dockerignore: string) => problemsOf(TEXT, { dockerignore }).map(({ severity }) => severity);
    expect(severities("dist\n")).toEqual(["warning"]);
    expect(severities("node_modules\n.git\n")).toEqual([]);
  });
});

describe("silence, where a reviewer would be silent", () => {
  const APP = 'CMD ["node", "a.js"]\n';

  it.each([
    [
      "a stage that FROM names by a variable",
      "unused-stage",
      "ARG V=slim\nFROM a:1 AS build-slim\nRUN a\nFROM a:1 AS build-full\nRUN b\nFROM build-$V\n",
    ],
    ["a stage that may be a target", "unused-stage", "FROM a:1 AS dev\nRUN a\nFROM a:1\n"],
    [
      "a file of many targets",
      "test-never-runs",
      "FROM a:1 AS x\nRUN a\nFROM a:1 AS y\nRUN a\nFROM a:1 AS z\nRUN a\nFROM x AS test\nRUN a\nFROM a:1\nCMD a\n",
    ],
    [
      "a target that makes files, not an image to start",
      "test-never-runs",
      "FROM a:1 AS test\nRUN a\nFROM scratch AS files\nCOPY a /\n",
    ],
    [
      "several targets of which any may ship",
      "last-stage-not-shipped",
      "FROM a:1 AS cli\nCMD a\nFROM a:1 AS web\nCMD b\nFROM web AS dev\nRUN a\n",
    ],
    [
      "a path that only a build argument gives",
      "copy-whole-root",
      "FROM a:1 AS b\nARG P\nRUN a\nFROM c:1\nARG P\nCOPY --from=b $P /x\n",
    ],
    [
      "a home that was only made",
      "copy-whole-root",
      "FROM a:1 AS b\nRUN mkdir /home/u\nFROM c:1\nCOPY --from=b /home/u /home/u\n",
    ],
    ["a context that the build gives by name", "floating-image", "FROM a:1\nCOPY --from=shared /a /b\n"],
    ["a base whose tag the project's own build gives", "floating-image", "ARG T=latest\nFROM ghcr.io/us/base:$T\n"],
    ["an image that hadolint's rule names", "floating-image", "FROM node\n"],
    [
      "a script that may drop its rights",
      "runs-as-root",
      'FROM debian:12\nCOPY a /\nENTRYPOINT ["/docker-entrypoint.sh"]\n',
    ],
    ["a program that needs to be root", "runs-as-root", 'FROM debian:12\nCOPY a /\nCMD ["sshd", "-D"]\n'],
    ["an interpreter that waits for input", "runs-as-root", 'FROM debian:12\nCOPY python3 /bin/\nCMD ["python3"]\n'],
    ["a packaged tool", "runs-as-root", 'FROM alpine:3\nRUN apk add jq\nENTRYPOINT ["jq"]\n'],
    ["a base whose user is not known", "runs-as-root", `FROM company/base:1\nCOPY a /\n${APP}`],
    ["a user that the base stage sets", "runs-as-root", `FROM node:20 AS base\nUSER node\nFROM base\nCOPY a /\n${APP}`],
    [
      "tools that the same RUN removes",
      "build-tools-in-image",
      `FROM a:1 AS b\nRUN a\nFROM alpine:3\nRUN apk add gcc && cc a && apk del gcc\nCOPY --from=b /a /b\n${APP}`,
    ],
    [
      "a recipe that fetches nothing",
      "copy-before-install",
      "FROM rust:1\nWORKDIR /a\nCOPY . .\nRUN cargo chef prepare\n",
    ],
    [
      "libraries that stand in the context",
      "copy-before-install",
      "FROM golang:1\nENV GOFLAGS=-mod=vendor\nCOPY . .\nRUN go build .\n",
    ],
    ["a small file that is removed later", "removed-too-late", "FROM a:1\nCOPY x.patch /tmp/\nRUN rm /tmp/x.patch\n"],
    [
      "a check of what was copied",
      "critical-path",
      "FROM a:1 AS b\nRUN a\nFROM alpine:3\nCOPY --from=b /a /b\nRUN apk add curl && /b --version\n",
    ],
    [
      "sources of packages that were copied",
      "packages-after-copy",
      "FROM debian:12\nCOPY . /etc/apt/\nRUN apt-get update && apt-get install -y a\n",
    ],
    [
      "a variable in single quotes, with a default, or set by the script",
      "undeclared-arg",
      "ARG V=1\nFROM a:1\nRUN echo '$V' ${V:-2}\nRUN V=3; echo $V\nRUN for V in a; do echo $V; done\n",
    ],
    [
      "a variable that the image for the language sets",
      "undeclared-arg",
      "ARG NODE_VERSION=20\nFROM node:$NODE_VERSION\nRUN echo $NODE_VERSION\n",
    ],
    [
      "a variable that any base may set",
      "variable-of-another-stage",
      "FROM a:1 AS b\nENV HOME_DIR=/x\nFROM company/base:1\nRUN echo $HOME_DIR\n",
    ],
    [
      "a build argument of a builder",
      "secret-in-layer",
      "FROM a:1 AS b\nARG TOKEN\nRUN fetch $TOKEN\nFROM c:1\nCOPY --from=b /a /b\n",
    ],
    [
      "a key that is public, and a password that is none",
      "secret-in-layer",
      "FROM a:1\nARG GPG_KEY\nENV URL=postgres://user:password@localhost/x\nRUN gpg $GPG_KEY\n",
    ],
    [
      "files beside secrets that hold none",
      "secret-copied",
      "FROM a:1\nCOPY .env.example ca.pem id_rsa.pub nginx_signing.key /x/\n",
    ],
    [
      "a root file system, which has a shell",
      "no-shell",
      "FROM a:1 AS b\nRUN a\nFROM scratch\nCOPY --from=b /target-root /\nRUN apk add a\n",
    ],
    [
      "a product that is the same on every platform",
      "platform-mismatch",
      "FROM --platform=$BUILDPLATFORM node:20 AS b\nRUN npm run build\nFROM nginx:1\nCOPY --from=b /a /b\n",
    ],
    [
      "a compiler that is told its target",
      "platform-mismatch",
      "FROM --platform=$BUILDPLATFORM golang:1 AS b\nARG TARGETARCH\nRUN make build && go build .\nFROM nginx:1\nCOPY --from=b /a /b\n",
    ],
    [
      "steps that BuildKit makes one",
      "repeated-install",
      "FROM debian:12 AS a\nRUN apt-get update && apt-get install -y x\nFROM debian:12\nRUN apt-get update && apt-get install -y x\nCOPY --from=a /a /b\n",
    ],
    [
      "a stage that may be built for its own sake",
      "metadata-never-ships",
      "FROM a:1 AS app\nEXPOSE 1\nCMD a\nFROM b:1\nCOPY --from=app /a /b\n",
    ],
  ])("%s", (_what, rule, text) => {
    expect(rulesOf(text)).not.toContain(rule);
  });
});

describe("a word, where a reviewer would have one", () => {
  it.each([
    [
      "a builder that is copied from by a flag that is none",
      "unused-stage",
      "FROM a:1 AS build\nRUN a\nFROM b:1\nCOPY --from build /a /b\n",
    ],
    [
      "users that are made beside packages",
      "critical-path",
      "FROM a:1 AS b\nRUN a\nFROM alpine:3\nCOPY --from=b /a /usr/bin/a\nRUN apk add curl && adduser -D app\n",
    ],
    [
      "distroless of another version of Node",
      "version-mismatch",
      "FROM node:22 AS b\nRUN npm ci\nFROM gcr.io/distroless/nodejs20-debian12\nCOPY --from=b /a/node_modules /a/node_modules\n",
    ],
    ["an official image by a variable that says latest", "floating-image", "ARG T=latest\nFROM node:$T\n"],
    [
      "what a shell starts in the end",
      "runs-as-root",
      'FROM debian:12\nCOPY a /\nCMD ["sh", "-c", "ulimit -n 9 && exec /a"]\n',
    ],
    ["a token in plain text", "secret-in-layer", "FROM a:1\nRUN git clone https://me:ghijklmn@git.example.org/a\n"],
    ["a mount that counts stages", "unknown-stage", "FROM a:1 AS b\nFROM c:1\nRUN --mount=from=0,target=/x a\n"],
    [
      "a variable that another stage sets",
      "variable-of-another-stage",
      "FROM a:1 AS b\nENV DIR=/x\nRUN a\nFROM alpine:3\nCOPY --from=b /x /x\nRUN ls $DIR\n",
    ],
  ])("%s", (_what, rule, text) => {
    expect(rulesOf(text)).toContain(rule);
  });
});

describe("a text that is being written", () => {
  it.each([
    ["nothing", ""],
    ["a fragment without FROM", "RUN npm ci\nCOPY --from=build . .\nCMD node\n"],
    ["a FROM of nothing", "FROM\nRUN npm ci\n"],
    ["a stage of itself", "FROM a AS a\nCOPY --from=a / /\n"],
    ["a circle", "FROM a:1 AS x\nCOPY --from=y / /\nFROM b:1 AS y\nCOPY --from=x / /\n"],
    ["an open quote", 'FROM a:1\nRUN echo "$X\nCMD ["x\n'],
    ["a mount without end", "FROM a:1\nRUN --mount=type=cache,target= npm ci\nCOPY --from= a b\n"],
  ])("does no harm: %s", (_name, text) => {
    expect(() => problemsOf(text)).not.toThrow();
  });
});

describe.runIf(existsSync(FOLDER))("the conformance cases", () => {
  it.each(["real", "buildkit", "synthetic"])(
    "are all answered, each finding inside its text: %s",
    (name) => {
      const astray = readCases(name).filter(({ source, options }) =>
        problemsOf(source, options).some(
          ({ range: { start, end } }) => start < 0 || end < start || end > source.length,
        ),
      );
      expect(astray.map(({ id }) => id)).toEqual([]);
    },
    PATIENCE,
  );

  it(
    "are answered in pieces too",
    () => {
      for (const { source } of readCases("real").slice(0, 200)) {
        const middle = source.indexOf("\n", source.length / 2) + 1;
        for (const piece of [source.slice(0, middle - 2), source.slice(middle)]) {
          expect(() => problemsOf(piece)).not.toThrow();
        }
      }
    },
    PATIENCE,
  );

  it.each(["real", "buildkit", "synthetic"])(
    "keep their build under every safe fix, and are done after one run: %s",
    (name) => {
      const broken: string[] = [];
      for (const { id, source, options } of readCases(name)) {
        const look = (text: string) => ({ problems: problemsOf(text, options) });
        if (!look(source).problems.some(({ fixes }) => fixes.some(({ isSafe }) => isSafe))) continue;
        const { text } = fixAll(source, look, () => true);
        const again = fixAll(text, look, () => true);
        if (!isSameBuild(analyze(source, options), analyze(text, options)) || again.text !== text) broken.push(id);
      }
      expect(broken).toEqual([]);
    },
    PATIENCE,
  );
});
