import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnalyzeOptions } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { lint } from "./lint.ts";

function rulesOf(text: string, options: AnalyzeOptions = {}): string[] {
  return analyze(text, options, lint).problems.flatMap(({ rule, aliases }) => [rule, ...aliases]);
}

const ROOT_USER = "FROM a:1\nUSER root\n";

describe("an instruction that is in no stage", () => {
  const text = "FORM node:20 AS build\nRUN npm ci\nFROM nginx:1.27 AS web\nRUN npm ci\n";

  it("has no hints, only what is wrong with its place", () => {
    const lines = analyze(text, {}, lint)
      .problems.filter(({ family }) => family === "stages")
      .map(({ lines: { first } }) => first);
    expect(lines).toContain(4);
    expect(lines).not.toContain(2);
    expect(rulesOf("RUN npm ci\nFROM a:1\n")).toContain("DL3061");
  });

  it("has hints where it is an ARG", () => {
    expect(rulesOf("ARG API_TOKEN=abc\nFROM a:1\n").length).toBeGreaterThan(rulesOf("FROM a:1\n").length);
  });
});

describe("silencing a rule", () => {
  it("works by a comment directly above the instruction", () => {
    expect(rulesOf(ROOT_USER)).toContain("DL3002");
    expect(rulesOf("FROM a:1\n# hadolint ignore=DL3001 , DL3002 # why\nUSER root\n")).not.toContain("DL3002");
    expect(rulesOf("# hadolint ignore=DL3002\nFROM a:1\nUSER root\n")).toContain("DL3002");
    expect(rulesOf("FROM a:1\n# hadolint ignore=DL3002 and more\nUSER root\n")).toContain("DL3002");
  });

  it("works by a comment for the stage, up to the next FROM", () => {
    const text = "# hadolint stage ignore=DL3002\nFROM a:1\nUSER root\nFROM b:1\nUSER root\n";
    const lines = analyze(text, {}, lint)
      .problems.filter(({ rule }) => rule === "DL3002")
      .map((problem) => problem.lines.first);
    expect(lines).toEqual([5]);
  });

  it("works by a comment for the whole text, wherever it appears", () => {
    expect(rulesOf(`${ROOT_USER}# hadolint global ignore=DL3002\n`)).not.toContain("DL3002");
  });

  it("works for every family by our own comment", () => {
    expect(rulesOf("# stagelight ignore=FromAsCasing\nFROM a:1 as b\n")).not.toContain("FromAsCasing");
  });

  it("works by any name of a finding that has several", () => {
    const text = "FROM a:1\nMAINTAINER me\n";
    expect(rulesOf(text)).toEqual(expect.arrayContaining(["MaintainerDeprecated", "DL4000"]));
    expect(rulesOf(text, { hadolint: { ignored: ["DL4000"] } })).toEqual([]);
    expect(rulesOf("# check=skip=MaintainerDeprecated\nFROM a:1\nMAINTAINER me\n")).toEqual([]);
    expect(rulesOf("FROM a:1\n# check=skip=MaintainerDeprecated\nMAINTAINER me\n")).toEqual([]);
  });

  it("can be forbidden by the configuration", () => {
    const hadolint = { "disable-ignore-pragma": true };
    expect(rulesOf("FROM a:1\n# hadolint ignore=DL3002\nUSER root\n", { hadolint })).toContain("DL3002");
  });
});

describe("the configuration", () => {
  it("gives a rule another severity, and asks rules that are silent otherwise", () => {
    const hadolint = { override: { error: ["DL3002"], style: ["DL3057"] } };
    const severities = analyze(ROOT_USER, { hadolint }, lint).problems.map(({ rule, severity }) => [rule, severity]);
    expect(severities).toEqual(
      expect.arrayContaining([
        ["DL3002", "error"],
        ["DL3057", "info"],
      ]),
    );
    expect(rulesOf(ROOT_USER)).not.toContain("DL3057");
  });

  it("asks for a health check of the image only, and of every stage where hadolint's own verdicts are wanted", () => {
    const text = "FROM alpine:3.22 AS build\nRUN true\n\nFROM alpine:3.22\nCOPY --from=build /a /a\n";
    const stagesOf = (hadolintExact: boolean) =>
      analyze(text, { hadolint: { override: { info: ["DL3057"] } }, hadolintExact }, lint)
        .problems.filter(({ rule }) => rule === "DL3057")
        .map(({ stage }) => stage);
    expect(stagesOf(false)).toEqual([1]);
    expect(stagesOf(true)).toEqual([0, 1]);
  });

  it("may hold anything", () => {
    for (const hadolint of [null, 3, [], { ignored: 4, override: "x", "label-schema": [], trustedRegistries: [7] }])
      expect(rulesOf(ROOT_USER, { hadolint })).toContain("DL3002");
  });
});

describe("problems", () => {
  it("are warnings in what ships and notes in what does not", () => {
    const text = "FROM a:1 AS build\nUSER root\nFROM b:1\nUSER root\n";
    const severities = analyze(text, {}, lint)
      .problems.filter(({ rule }) => rule === "DL3002")
      .map(({ severity }) => severity);
    expect(severities).toEqual(["info", "warning"]);
  });

  it("are where the word is, over continuation lines and in here-documents", () => {
    const quoted = (text: string, id: string) =>
      analyze(text, {}, lint)
        .problems.filter(({ rule }) => rule === id)
        .map(({ range }) => text.slice(range.start, range.end));
    expect(quoted("FROM a:1\nRUN set -e; \\\n# c\n  apk add \\\n    --no-cache curl\n", "DL3018")).toEqual(["curl"]);
    expect(quoted("FROM a:1\nRUN <<EOF\nset -e\napk add --no-cache curl\nEOF\n", "DL3018")).toEqual(["curl"]);
    expect(quoted('FROM a:1\nRUN ["apk", "add", "--no-cache", "curl"]\n', "DL3018")).toEqual(["curl"]);
    expect(quoted("FROM a:1\nONBUILD RUN apk add --no-cache curl\n", "DL3018")).toEqual(["curl"]);
    expect(quoted("FROM a:1\nUSER root\nRUN <<A cat <<B\nx\nA\nsudo\nB\nRUN sudo a\n", "DL3004")).toEqual(["sudo"]);
  });

  it("come of any text, in its order and inside it", () => {
    const pieces = constantFrom(
      ..."FROM RUN COPY ADD ENV LABEL USER CMD ONBUILD HEALTHCHECK EXPOSE WORKDIR SHELL ARG MAINTAINER AS --from= --mount=".split(
        " ",
      ),
      ..."apt-get install | && \\ \" ' [ ] , $X ${ <<EOF EOF # = : @ / a b\u{1f600} \uFEFF \r \t".split(" "),
      "\n",
      " ",
      "\\\n",
    );
    assert(
      property(array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join(" ");
        const { problems } = analyze(text, {}, lint);
        for (const { range, lines } of problems) {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThanOrEqual(range.start);
          expect(range.end).toBeLessThanOrEqual(text.length);
          expect(lines.last).toBeGreaterThanOrEqual(lines.first);
        }
      }),
      { numRuns: 1500 },
    );
  });
});

describe("what a reviewer would not say", () => {
  const found = (text: string) => analyze(text, {}, lint).problems.map(({ rule, severity }) => `${rule} ${severity}`);

  it("leaves variables alone that are only read where they are set", () => {
    expect(found("FROM alpine:3.22\nENV LD=/x${LD:+:${LD}}\n")).not.toContain("UndefinedVar warning");
    expect(found("FROM alpine:3.22\nENV LD=/x${LD:+:${LD}}:$LD\n")).toContain("UndefinedVar warning");
  });

  it("only advises a JSON array where exec hands the signals over", () => {
    expect(found('FROM alpine:3.22\nCMD exec "${A}/${B}"\n')).toContain("JSONArgsRecommended info");
    expect(found("FROM alpine:3.22\nCMD exec a; b\n")).toContain("JSONArgsRecommended warning");
  });

  it("takes a version in a variable for one", () => {
    const install = (name: string): string => `FROM oraclelinux:9\nARG V_VERSION\nRUN dnf install -y ${name}\n`;
    expect(found(install("terraform${V_VERSION}"))).not.toContain("DL3041 info");
    expect(found(install("terraform${V}"))).toContain("DL3041 info");
  });

  it("asks for no tag of an image that was built on this machine", () => {
    expect(found("FROM local-image/java\nRUN a\n")).not.toContain("DL3006 warning");
    expect(found("FROM team/java\nRUN a\n")).toContain("DL3006 warning");
  });
});

describe("a stage that starts from a context", () => {
  const TEXT = 'FROM base\nCOPY a .\nRUN pip install flask==3.1.2\nENTRYPOINT ["flask"]\n';

  it("may have a WORKDIR, and pip's cache turned off, from the target behind it", () => {
    const found = rulesOf(TEXT, { images: "known", contexts: { base: "target:tools" } });
    expect(found).not.toContain("DL3045");
    expect(found).not.toContain("DL3042");
    expect(rulesOf(TEXT.replace("base", "scratch"))).toEqual(expect.arrayContaining(["DL3045", "DL3042"]));
  });
});
