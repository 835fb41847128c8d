import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { imageCatalogue } from "#core/images/image-catalogue.ts";
import { lint } from "#core/lint/lint.ts";

// Each is a Dockerfile as a reviewer reads it, with what the base images set and every value resolved.

function rulesOf(text: string): string[] {
  return analyze(text, { images: "known" }, lint, imageCatalogue).problems.flatMap(({ rule, aliases }) => [
    rule,
    ...aliases,
  ]);
}

const UNKNOWN = "FROM ghcr.io/acme/base:1\n";
const PYTHON = "FROM python:3.12\n";
const BASH = 'FROM debian:12\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\n';

describe("silence, where the build answers the question", () => {
  it.each([
    ["a relative WORKDIR on an unknown image", "DL3000", `${UNKNOWN}WORKDIR app\n`],
    ["the same through a stage", "WorkdirRelativePath", "FROM ghcr.io/acme/x AS a\nFROM a\nWORKDIR app\n"],
    ["a variable that an unknown image may set", "UndefinedVar", `${UNKNOWN}ENV B=1\nCOPY a \${D}/\n`],
    [
      "a SHELL that env starts",
      "DL4006",
      'FROM debian:12\nSHELL ["/usr/bin/env", "bash", "-o", "pipefail", "-c"]\nRUN a | b\n',
    ],
    [
      "a version in a shell variable next to the name",
      "DL3033",
      "FROM centos:7\nRUN V=1.2-1.el7; yum install -y httpd-$V\n",
    ],
    [
      "a cache mount where XDG_CACHE_HOME says",
      "DL3042",
      `${PYTHON}ENV XDG_CACHE_HOME=/c\nRUN --mount=type=cache,target=/c pip install a==1\n`,
    ],
    [
      "a cache mount with a variable in its target",
      "DL3042",
      `${PYTHON}ARG H=/root\nRUN --mount=type=cache,target=\${H}/.cache pip install a==1\n`,
    ],
    ["an exported PIP_NO_CACHE_DIR", "DL3042", `${PYTHON}RUN export PIP_NO_CACHE_DIR=0 && pip install a==1\n`],
    ["PIP_NO_INDEX", "DL3013", `${PYTHON}ENV PIP_NO_INDEX=1\nRUN pip install --no-cache-dir a\n`],
    ["PIP_NO_INDEX for one command", "DL3013", `${PYTHON}RUN PIP_NO_INDEX=1 pip install --no-cache-dir a\n`],
    ["an exported PIP_NO_INDEX", "DL3013", `${PYTHON}RUN export PIP_NO_INDEX=1 && pip install --no-cache-dir a\n`],
    ["a pipe in a test", "DL4006", 'FROM debian:12\nRUN if [[ $(find / 2>/dev/null | wc -l) == "0" ]]; then a; fi\n'],
    ["a pipe in a test, in backticks", "DL4006", 'FROM debian:12\nRUN if [ "`ls -l /a|cut -c8`" != r ]; then a; fi\n'],
    ["a text in a pipe", "DL4006", 'FROM debian:12\nRUN echo "$SUM  a" | sha256sum -c -\n'],
    [
      "a text from a command in a pipe",
      "DL4006",
      'FROM debian:12\nRUN echo "$(cat a.sha512)  a" | sha512sum --check -\n',
    ],
    [
      "a checksum, which fails without input",
      "DL4006",
      "FROM debian:12\nRUN awk '$2 == \"a\"' sums | sha512sum -c -\n",
    ],
    ["ADD of what only an argument says", "DL3020", "FROM debian:12\nARG TARBALL\nADD $TARBALL /opt/\n"],
    ["ADD of an archive in a variable", "DL3020", "FROM debian:12\nARG V=1\nENV A=a-$V.tar.gz\nADD ${A} /opt/\n"],
    [
      "a WORKDIR that ONBUILD brings",
      "DL3045",
      "FROM debian:12 AS a\nONBUILD WORKDIR /app\nFROM a AS b\nCOPY a b\nFROM b\nCOPY c d\n",
    ],
    [
      "a cache that ONBUILD turns off",
      "DL3042",
      `${PYTHON.trim()} AS a\nONBUILD ENV PIP_NO_CACHE_DIR=1\nFROM a AS b\nRUN pip install a==1\nFROM b\nRUN pip install b==1\n`,
    ],
    ["a package at a commit", "DL3016", "FROM node:22\nRUN npm i -g https://github.com/a/b#4c144c5 c/d#v1\n"],
    ["grep, which fails without input", "DL4006", "FROM debian:12\nRUN pyenv versions | grep 3.12\n"],
    ["a directory that only the shell knows", "DL3003", "FROM debian:12\nRUN cd $(a) && make\n"],
    ["cd in a here-document", "DL3003", "FROM debian:12\nRUN <<EOF\ncd /a\nmake\nEOF\n"],
    [
      "a chown after what was copied is removed",
      "stages/chown-after-copy",
      'FROM debian:12\nENV A=a.zip\nCOPY $A /t/\nRUN unzip /t/$A && rm /t/$A && chown -R a /t\nCMD ["a"]\n',
    ],
    [
      "root in a base stage whose image has another user",
      "DL3002",
      'FROM debian:12 AS a\nUSER root\nRUN b\nFROM a\nUSER 1000\nCMD ["c"]\n',
    ],
    ["patterns of private modules", "DL3064", "FROM golang:1.24\nENV GOPRIVATE=github.com/acme/*\n"],
    ["a script with the name of a secret", "DL3064", "FROM debian:12\nENV RESET_PASSWORD=reset.sh\n"],
    [
      "a health check that needs its shell",
      "DL3025",
      "FROM debian:12\nHEALTHCHECK CMD curl -f http://localhost || exit 1\n",
    ],
    [
      "a health check that is a variable",
      "DL3025",
      'FROM debian:12\nHEALTHCHECK CMD "$BASE/$CHECK" >/dev/null || exit 1\n',
    ],
    ["a health check with a variable", "DL3025", "FROM debian:12\nHEALTHCHECK CMD curl -f http://localhost:$PORT\n"],
  ])("%s", (_what, rule, text) => {
    expect(rulesOf(text)).not.toContain(rule);
  });
});

describe("words, where a reviewer would speak up", () => {
  it.each([
    ["a relative WORKDIR on a known image", "DL3000", "FROM debian:12\nWORKDIR app\n"],
    ["a misspelled variable on an unknown image", "UndefinedVar", `${UNKNOWN}ARG VERSION=1\nENV V=$VERSOIN\n`],
    ["ADD of a plain file in a variable", "DL3020", "FROM debian:12\nARG A=a.txt\nADD $A /opt/\n"],
    ["a WORKDIR for those who start from it", "DL3045", "FROM debian:12\nONBUILD WORKDIR /app\nCOPY a b\n"],
    [
      "a cache that ONBUILD leaves on",
      "DL3042",
      `${PYTHON.trim()} AS a\nONBUILD ENV OTHER=1\nFROM a\nRUN pip install a==1\n`,
    ],
    ["a package at no commit", "DL3016", "FROM node:22\nRUN npm i -g https://github.com/a/b\n"],
    ["another pipe behind a text", "DL4006", "FROM debian:12\nRUN echo a | b && c | d\n"],
    ["grep that keeps what doesn't match", "DL4006", "FROM debian:12\nRUN a | grep -v b > c\n"],
    ["grep at the end of another pipe", "DL4006", "FROM debian:12\nRUN a | (b) && c | grep d\n"],
    ["PIP_NO_INDEX of another command", "DL3013", `${PYTHON}RUN PIP_NO_INDEX=1 pip install a==1; pip install b\n`],
    ["a substitution after a test", "DL4006", 'FROM debian:12\nRUN [ -f a ] && x="$(a | b)"\n'],
    ["cd to a directory", "DL3003", "FROM debian:12\nRUN cd /a && make\n"],
    [
      "a chown of a copied archive",
      "stages/chown-after-copy",
      'FROM debian:12\nCOPY a.zip /t/\nRUN chown -R a /t\nCMD ["a"]\n',
    ],
    ["pipefail that is turned off", "DL4006", `${BASH}RUN set +o pipefail; a | b\n`],
    ["packages without versions in a variable", "DL3033", "FROM centos:7\nRUN V=httpd; yum install -y $V-tools\n"],
    ["semicolons in an array", "stages/malformed-json", 'FROM debian:12\nENTRYPOINT ["/bin/x"; "y"]\n'],
    [
      "a commit of a CI service",
      "stages/volatile-arg",
      "FROM node:20\nARG GITHUB_SHA\nENV A=$GITHUB_SHA\nRUN npm ci\n",
    ],
    [
      "a group of build tools that nothing removes",
      "stages/build-tools-in-image",
      'FROM node:20-alpine\nRUN apk add --virtual .d make g++\nCOPY package.json ./\nRUN npm ci\nCMD ["node", "a"]\n',
    ],
    [
      "a group of build tools that another stage removes",
      "stages/build-tools-in-image",
      'FROM alpine:3.20 AS a\nRUN apk add --virtual .d git && apk del .d\nFROM node:20-alpine\nCOPY --from=a /b /b\nRUN apk add --virtual .d make\nCOPY package.json ./\nRUN npm ci\nCMD ["node", "a"]\n',
    ],
    [
      "build tools where another group is removed",
      "stages/build-tools-in-image",
      'FROM node:20-alpine\nRUN apk add --virtual .d make\nRUN apk del .e\nCOPY package.json ./\nRUN npm ci\nCMD ["node", "a"]\n',
    ],
    ["root in a base stage whose image keeps it", "DL3002", 'FROM debian:12 AS a\nUSER root\nFROM a\nCMD ["c"]\n'],
    ["npm by its short command", "DL3016", "FROM node:20\nRUN npm i -g pm2\n"],
    ["a health check of one program", "DL3025", "FROM debian:12\nHEALTHCHECK CMD curl -f http://localhost\n"],
    [
      "a relative source in JSON",
      "stages/relative-copy-source",
      'FROM golang:1.22 AS b\nWORKDIR /s\nRUN go build -o bin/a\nFROM alpine:3.20\nCOPY --from=b ["bin/a", "/a"]\n',
    ],
    ["a long dash", "stages/flag-without-dashes", "FROM node:20\nRUN \u2013mount=type=cache,target=/c npm ci\n"],
    [
      "a default above the first FROM",
      "stages/platform-arg-default",
      "ARG TARGETARCH=amd64\nFROM alpine:3.20\nARG TARGETARCH\nRUN a $TARGETARCH\n",
    ],
    [
      "tools that each build installs again",
      "stages/volatile-arg",
      "FROM node:20\nARG BUILD_NUMBER\nENV B=$BUILD_NUMBER\nRUN npm i -g pnpm@9\n",
    ],
  ])("%s", (_what, rule, text) => {
    expect(rulesOf(text)).toContain(rule);
  });

  it("offers pipefail only where the reader doesn't stop early", () => {
    const fixesOf = (pipe: string): number =>
      analyze(`FROM debian:12\nRUN ${pipe}\n`, { images: "known" }, lint, imageCatalogue)
        .problems.filter(({ rule }) => rule === "DL4006")
        .flatMap(({ fixes }) => fixes).length;
    expect(["find / | sed 1q", "find / | awk 'NR==3{print; exit}'"].map(fixesOf)).toEqual([0, 0]);
    expect(["find / | sed s/a/q/", "find / | awk '{print $1}'"].map(fixesOf)).toEqual([1, 1]);
  });

  it("takes a secret without a value and a chown of settings lightly", () => {
    const severityOf = (rule: string, text: string): string | undefined =>
      analyze(text, { images: "known" }, lint, imageCatalogue).problems.find((problem) => problem.rule === rule)
        ?.severity;
    const secret = (value: string): string | undefined =>
      severityOf("SecretsUsedInArgOrEnv", `FROM debian:12\nARG P=x\nENV DB_PASSWORD=${value}\n`);
    expect(["run.sh", "/run/secrets/p", "true"].map(secret)).toEqual([undefined, undefined, undefined]);
    expect(["${Q:-}", "${Q:-}x", "${P:-}", "abc"].map(secret)).toEqual(["info", "warning", "warning", "warning"]);
    const chown = (file: string): string | undefined =>
      severityOf("stages/chown-after-copy", `FROM debian:12\nCOPY ${file} /t/\nRUN chown -R a /t\nCMD ["a"]\n`);
    expect(["a.conf", "dist"].map(chown)).toEqual(["info", "warning"]);
  });

  it("warns of nothing that an unknown image may set", () => {
    const severityOf = (text: string): (string | undefined)[] =>
      ["DL4006", "UndefinedVar"].map(
        (rule) =>
          analyze(text, { images: "known" }, lint, imageCatalogue).problems.find((problem) => problem.rule === rule)
            ?.severity,
      );
    const lines = "ARG STARTUP_FILE=a\nRUN a | b\nCOPY $START_FILE /a/\n";
    expect(severityOf(`FROM debian:12\n${lines}`)).toEqual(["warning", "warning"]);
    expect(severityOf(`${UNKNOWN}${lines}`)).toEqual(["info", undefined]);
    expect(severityOf(`${UNKNOWN}ARG VERSION=1\nCOPY $VERSOIN /a/\n`)).toEqual([undefined, "info"]);
    expect(severityOf(`${UNKNOWN}SHELL ["/bin/bash", "-c"]\n${lines}`)).toEqual(["warning", undefined]);
  });

  it("reads a very long name of a package in linear time", () => {
    const before = process.cpuUsage().user;
    const name = `a${`${"/".repeat(50_000)}\\\n`.repeat(3)}b`;
    expect(rulesOf(`FROM node:22\nRUN npm i ${name}\n`)).toContain("DL3016");
    expect(process.cpuUsage().user - before).toBeLessThan(4_000_000);
  });

  it("finds the stage that an abbreviation stands for", () => {
    const text =
      "FROM node:20 AS dependencies\nFROM node:20 AS web\nFROM nginx:1.27\nCOPY --from=web /a /a\nCOPY --from=deps /d /d\n";
    const { problems } = analyze(text, { images: "known" }, lint, imageCatalogue);
    expect(problems.map(({ message }) => message).join("\n")).toContain("`dependencies`");
  });
});
