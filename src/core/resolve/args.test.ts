import { describe, expect, it } from "vitest";
import type { AnalyzeOptions } from "../analysis.ts";
import { analyze } from "../analyze.ts";

const basesOf = (text: string, options: AnalyzeOptions = {}) =>
  analyze(text, options).stages.map(({ base }) =>
    base.kind === "image" ? base.ref.replace("docker.io/library/", "") : base.kind,
  );
const errorOf = (text: string, options: AnalyzeOptions = {}) => analyze(text, options).build.error?.message;
const runsOf = (text: string, options: AnalyzeOptions = {}) =>
  analyze(text, options).build.steps.flatMap(({ op }) =>
    op.kind === "exec" ? [op.env.filter((entry) => !entry.startsWith("PATH="))] : [],
  );
const workdirOf = (text: string, options: AnalyzeOptions = {}) => analyze(text, options).build.config?.workingDir;

describe("ARG before the first FROM", () => {
  it("gives FROM its default, or what --build-arg says", () => {
    const text = "ARG TAG=1\nFROM a:$TAG\n";
    expect(basesOf(text)).toEqual(["a:1"]);
    expect(basesOf(text, { buildArgs: { TAG: "2" } })).toEqual(["a:2"]);
  });

  it("sees the arguments above it", () => {
    expect(basesOf("ARG V=1\nARG TAG=${V}-slim\nFROM a:$TAG\n")).toEqual(["a:1-slim"]);
    expect(basesOf("ARG V=1\nARG TAG=${V}-slim\nFROM a:$TAG\n", { buildArgs: { V: "3" } })).toEqual(["a:3-slim"]);
  });

  it("is not known to stages that do not declare it", () => {
    expect(workdirOf("ARG D=/x\nFROM a\nWORKDIR /w$D\n")).toBe("/w");
    expect(workdirOf("ARG D=/x\nFROM a\nARG D\nWORKDIR /w$D\n")).toBe("/w/x");
  });

  it("that fails to expand ends the build at its lines", () => {
    const { error } = analyze("ARG A=${B?no}\nFROM a\n").build;
    expect(error).toEqual({ message: 'failed to process "${B?no}": B: no', lines: [{ first: 1, last: 1 }] });
  });

  it("without a value leaves FROM empty", () => {
    expect(errorOf("ARG BASE\nFROM $BASE\n")).toBe("base name ($BASE) should not be blank");
    expect(errorOf("ARG BASE\nFROM ${BASE:-a}\n")).toBeUndefined();
  });
});

describe("ARG in a stage", () => {
  it("is set from its line on, and in the environment of RUN", () => {
    expect(runsOf("FROM a\nRUN x\nARG A=1\nRUN y\n")).toEqual([[], ["A=1"]]);
  });

  it("takes --build-arg first, its own default next, then the value above the first FROM", () => {
    const text = "ARG A=global\nFROM a\nARG A=own\nRUN x\n";
    expect(runsOf(text)).toEqual([["A=own"]]);
    expect(runsOf(text, { buildArgs: { A: "given" } })).toEqual([["A=given"]]);
    expect(runsOf(text.replace("=own", ""))).toEqual([["A=global"]]);
  });

  it("without any value is not set, and no mistake", () => {
    const text = "FROM a\nARG A\nRUN x\nWORKDIR /$A\n";
    expect(runsOf(text)).toEqual([[]]);
    expect(analyze(text).checkWarnings).toEqual([]);
  });

  it("yields to ENV of the same name, before and after", () => {
    expect(workdirOf("FROM a\nENV A=env\nARG A=arg\nWORKDIR /$A\n")).toBe("/arg");
    expect(workdirOf("FROM a\nARG A=arg\nENV A=env\nWORKDIR /$A\n")).toBe("/env");
  });

  it("lives on in a stage built on this one, not in another", () => {
    expect(runsOf("FROM a AS x\nARG A=1\nFROM x\nRUN y\n")).toEqual([["A=1"]]);
    expect(runsOf("FROM a AS x\nARG A=1\nFROM a\nRUN y\n")).toEqual([[]]);
  });

  it("does not outlive an ENV of the base stage", () => {
    expect(workdirOf("FROM a AS x\nENV A=env\nARG A=arg\nFROM x\nWORKDIR /$A\n")).toBe("/env");
  });

  it("may define several, each seeing those before it", () => {
    expect(runsOf("FROM a\nARG A=1 B=${A}2\nRUN x\n")).toEqual([["A=1", "B=12"]]);
  });
});

describe("platform arguments", () => {
  it("are there for FROM without a declaration, in stages with one", () => {
    const options = { platform: "linux/arm/v6" };
    expect(basesOf("FROM a:$TARGETARCH-$TARGETVARIANT-$BUILDARCH\n", options)).toEqual(["a:arm-v6-amd64"]);
    expect(runsOf("FROM a\nRUN x\nARG TARGETPLATFORM\nRUN y\n", options)).toEqual([
      [],
      ["TARGETPLATFORM=linux/arm/v6"],
    ]);
  });

  it("can be overridden by --build-arg", () => {
    expect(basesOf("FROM a:$TARGETARCH\n", { buildArgs: { TARGETARCH: "mips" } })).toEqual(["a:mips"]);
  });

  it("name the stage that is built", () => {
    const text = "FROM a:$TARGETSTAGE AS x\nFROM a:$TARGETSTAGE AS y\n";
    expect(basesOf(text)).toEqual(["a:y", "a:y"]);
    expect(analyze(text, { target: "x" }).build.images).toEqual(["docker.io/library/a:x"]);
    expect(basesOf("FROM a:$TARGETSTAGE\n")).toEqual(["a:default"]);
  });

  it("choose the platform of a stage", () => {
    const text = "FROM --platform=$BUILDPLATFORM a AS x\nFROM a\nCOPY --from=x /1 /1\n";
    const { stages, build } = analyze(text, { platform: "linux/arm64" });
    expect(stages.map(({ platform }) => platform)).toEqual(["linux/amd64", "linux/arm64"]);
    expect(build.platform).toBe("linux/arm64");
  });

  it("are those of the base stage where FROM names another", () => {
    const { stages } = analyze("FROM --platform=linux/arm64 a AS x\nFROM --platform=linux/s390x x\n");
    expect(stages.map(({ platform }) => platform)).toEqual(["linux/arm64", "linux/arm64"]);
  });
});

describe("a FROM that can't be resolved", () => {
  it.each([
    ["FROM a:${B", 'failed to process "a:${B": unsupported modifier (�) in substitution'],
    [
      "FROM A",
      'failed to parse stage name "A": invalid reference format: repository name (library/A) must be lowercase',
    ],
    ["FROM a:b:c", 'failed to parse stage name "a:b:c": invalid reference format'],
    ["FROM --platform=$X a", "empty platform value from expression $X"],
    [
      "FROM --platform=$TARGETPLATFROM a",
      "empty platform value from expression $TARGETPLATFROM (did you mean TARGETPLATFORM?)",
    ],
    [
      "FROM --platform=sparkle a",
      'failed to parse platform sparkle: "sparkle": unknown operating system or architecture: invalid argument',
    ],
    ["FROM --platform=${X?no} a", 'failed to process arguments for platform : failed to process "${X?no}": X: no'],
  ])("%s", (line, message) => {
    const { error } = analyze(`${line}\n`).build;
    expect(error).toEqual({ message, lines: [{ first: 1, last: 1 }] });
  });

  it("leaves the other stages and their edges", () => {
    const { stages, graph } = analyze("FROM A AS x\nFROM b\nCOPY --from=x /1 /1\n");
    expect(stages.map(({ base }) => base.kind)).toEqual(["unknown", "image"]);
    expect(graph.edges.map(({ id }) => id)).toContain("stage:0>stage:1:copy");
  });

  it("ends the build of a target that does not need it, too", () => {
    expect(errorOf("FROM A AS x\nFROM b\n")).toContain("repository name (library/A) must be lowercase");
  });
});

describe("--platform", () => {
  it("that isn't one ends every build", () => {
    expect(errorOf("FROM a\n", { platform: "sparkle" })).toBe(
      'failed to parse target platform sparkle: "sparkle": unknown operating system or architecture: invalid argument',
    );
  });
});
