import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { Facts } from "../../facts/facts.ts";
import { runRules } from "../../run-rules.ts";
import { STAGE_RULES } from "./stage-rules.ts";

// What came out of reading findings on Dockerfiles of other projects, each in its smallest form.

function rulesOf(text: string): string[] {
  const analysis = analyze(text, {});
  const facts = new Facts({ ...analysis, dockerignore: undefined, hadolint: undefined, includesOptIn: true });
  return runRules(STAGE_RULES, facts).map(({ rule }) => rule.replace("stages/", ""));
}

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
    [
      "a user that the base image names",
      "runs-as-root",
      'FROM mcr.microsoft.com/dotnet/aspnet:8.0\nCOPY a /\nUSER $APP_UID\nENTRYPOINT ["/a"]\n',
    ],
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
    [
      "libraries under a prefix",
      "version-mismatch",
      "FROM python:3.12 AS b\nRUN pip install --prefix=/x -r r.txt\nFROM python:3.11-slim\nCOPY --from=b /x /usr/local\n",
    ],
    [
      "modules that come through two stages",
      "dev-dependencies",
      'FROM node:22 AS deps\nRUN npm ci\nFROM node:22 AS b\nCOPY --from=deps /a/node_modules /a/node_modules\nRUN npm run build\nFROM node:22\nCOPY --from=b /a/node_modules /a/node_modules\nCMD ["node", "a.js"]\n',
    ],
    [
      "a program at the root, and no shell",
      "no-shell",
      "FROM golang:1 AS b\nRUN go build -o /out/app\nFROM scratch\nCOPY --from=b /out/app /\nCMD /app\n",
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
