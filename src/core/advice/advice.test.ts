import { describe, expect, it } from "vitest";
import type { Analysis, Problem } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { imageCatalogue } from "#core/images/image-catalogue.ts";
import { lint } from "#core/lint/lint.ts";
import { byCost } from "./cost-of.ts";
import { whatToDoFirst } from "./first-actions.ts";
import { groupUnpinned } from "./group-unpinned.ts";
import { isReproducible } from "./is-reproducible.ts";
import { leaksSecrets } from "./leaks-secrets.ts";
import { neededArguments } from "./needed-arguments.ts";

function look(text: string, options = {}): Analysis & { readonly problems: readonly Problem[] } {
  return analyze(text, { ...options, images: "known" }, lint, imageCatalogue);
}

const WEB =
  'FROM node:20\nWORKDIR /app\nCOPY . .\nRUN npm ci\nENV TOKEN=ghp_abcdefghijklmnopqrstuvwxyz0123456789AB\nEXPOSE 3000\nCMD ["node", "server.js"]\n';

describe("what to do first", () => {
  const analysis = look(WEB);
  const actions = whatToDoFirst(analysis, analysis.problems, look);

  it("is at most three things, secrets before all others", () => {
    expect(actions).toHaveLength(3);
    expect(actions[0]?.kind).toBe("secret");
  });

  it("says what a fix saves, by the sizes of images and by the steps that stay cached", () => {
    const text = 'FROM node:20\nWORKDIR /app\nCOPY . .\nRUN npm ci\nUSER 1000\nCMD ["node", "server.js"]\n';
    const one = look(text);
    const found = whatToDoFirst(one, one.problems, look).find(
      ({ problem }) => problem.rule === "stages/copy-before-install",
    );
    expect(found?.gain).toMatchObject({ steps: 1, seconds: 30 });
    const java = look(
      'FROM maven:3.9-eclipse-temurin-21 AS build\nRUN mvn package\nFROM eclipse-temurin:21-jdk\nCOPY --from=build /a.jar /a.jar\nUSER 1000\nCMD ["java", "-jar", "/a.jar"]\n',
    );
    const smaller = whatToDoFirst(java, java.problems, look).find(
      ({ problem }) => problem.rule === "stages/sdk-in-image",
    );
    expect(smaller?.fix?.title).toContain("-jre");
  });

  it("is nothing where nothing is worth doing", () => {
    const fine = look("FROM alpine:3.22\nRUN apk add --no-cache curl\n");
    expect(whatToDoFirst(fine, fine.problems, look)).toEqual([]);
  });
});

describe("what is never called optional", () => {
  it.each([
    [
      "failure",
      "stages/later-stage",
      "FROM deps AS build\nRUN make\n\nFROM node:24 AS deps\nRUN npm ci\n\nFROM build\nUSER 1\n",
    ],
    ["risk", "DuplicateStageName", "FROM node:24 AS a\nFROM alpine:3.22 AS a\nFROM a\nUSER 1\n"],
    [
      "risk",
      "stages/last-stage-not-shipped",
      'FROM golang:1.25 AS build\nRUN go build -o /a .\nFROM alpine:3.22 AS app\nCOPY --from=build /a /a\nUSER 1\nCMD ["/a"]\nFROM build AS bench\nRUN go test -bench . ./...\n',
    ],
  ])("%s: %s", (kind, rule, text) => {
    const one = look(text);
    const found = whatToDoFirst(one, one.problems, look).map(({ kind: what, problem }) => ({
      what,
      rule: problem.rule,
    }));
    expect(found).toContainEqual({ what: kind, rule });
  });
});

describe("the order of problems", () => {
  it("is by severity, then by what they cost", () => {
    const rules = byCost(look(WEB).problems).map(({ severity }) => severity);
    expect(rules).toEqual(
      rules.toSorted((a, b) => ["error", "warning", "info"].indexOf(a) - ["error", "warning", "info"].indexOf(b)),
    );
  });
});

describe("open versions", () => {
  it("are one entry for each stage", () => {
    const { problems } = look("FROM alpine:3.22\nRUN apk add --no-cache curl\nRUN set -e; apk add --no-cache git\n");
    const entries = groupUnpinned(problems);
    expect(entries.filter(({ kind }) => kind === "unpinned")).toMatchObject([
      { stage: 0, problems: [{ rule: "DL3018" }, { rule: "DL3018" }] },
    ]);
  });
});

describe("is it reproducible", () => {
  it("says why not, and where", () => {
    const analysis = look(
      "FROM alpine\nRUN apk add --no-cache curl\nRUN curl -fsSLO https://example.com/a.tgz\nRUN date > /built\nADD https://example.com/b.tgz /\n",
    );
    const verdict = isReproducible(analysis, analysis.problems);
    expect(verdict?.answer).toBe("no");
    expect(verdict?.reasons.map(({ kind, line }) => [line, kind])).toEqual([
      [1, "floating-tag"],
      [2, "packages"],
      [3, "download"],
      [4, "time"],
      [5, "download"],
    ]);
  });

  it("is, with a digest and a checksum", () => {
    const digest = `sha256:${"0".repeat(64)}`;
    const analysis = look(`FROM alpine:3.22@${digest}\nADD --checksum=${digest} https://example.com/b.tgz /\n`);
    expect(isReproducible(analysis, analysis.problems)).toEqual({ answer: "yes", reasons: [] });
  });

  it("isn't said of what isn't built", () => {
    for (const text of ["FROM $UNDEFINED\nRUN make\n", "FROM scratch\nRUN echo hi\n"]) {
      const analysis = look(text);
      expect(isReproducible(analysis, analysis.problems)).toBeNull();
    }
  });
});

describe("does it leak secrets", () => {
  it("tells what is certain from what may be", () => {
    expect(leaksSecrets(look(WEB).problems).answer).toBe("yes");
    expect(leaksSecrets(look('FROM alpine:3.22\nENV API_TOKEN=x\nCMD ["a"]\n').problems).answer).toBe("maybe");
    expect(leaksSecrets(look('FROM alpine:3.22\nCMD ["a"]\n').problems)).toEqual({ answer: "no", reasons: [] });
  });
});

describe("which arguments must I give", () => {
  it("tells those that FROM needs from those that may be empty", () => {
    const text =
      "ARG GO_VERSION\nARG TAG=1\nFROM golang:${GO_VERSION}-alpine\nARG COMMIT\nARG TARGETARCH\nARG TAG\nRUN echo $COMMIT\n";
    expect(neededArguments(look(text))).toMatchObject([
      { name: "GO_VERSION", line: 1, isRequired: true },
      { name: "COMMIT", line: 4, isRequired: false },
    ]);
    expect(neededArguments(look(text, { buildArgs: { GO_VERSION: "1.25", COMMIT: "a" } }))).toEqual([]);
  });

  it("takes names literally, and needs none that has a default where it is used", () => {
    expect(neededArguments(look("ARG A(\nARG B\nARG C\nFROM x:${B:-1}$CC\n"))).toEqual([]);
    expect(neededArguments(look("ARG B\nFROM x:${BB:-1}$B\n"))).toMatchObject([{ name: "B", isRequired: true }]);
  });
});
