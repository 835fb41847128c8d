import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";

const TEXT =
  "FROM alpine AS a\nRUN --mount=type=cache,target=/c,id=k echo\nCOPY x /y\nWORKDIR /w\nFROM scratch\nCOPY --from=a /x /y\nRUN z\n";

function errorOf(platform: string, buildArgs: Record<string, string> = {}, text = TEXT): string {
  return analyze(text, { platform, buildArgs }).checkError?.message ?? "";
}

function namesOf(platform: string, buildArgs: Record<string, string>, text = TEXT): string[] {
  return analyze(text, { platform, buildArgs }).build.steps.map(({ name }) => name);
}

describe("the target platform", () => {
  it("is normalized before anything sees it", () => {
    const text =
      "FROM --platform=$TARGETPLATFORM alpine\nARG TARGETPLATFORM TARGETVARIANT\nENV A=$TARGETPLATFORM,$TARGETVARIANT\n";
    const valueOf = (platform: string) => analyze(text, { platform }).build.config?.env.at(-1);
    expect(valueOf("linux/arm64/v8")).toBe("A=linux/arm64,");
    expect(valueOf("linux/arm")).toBe("A=linux/arm/v7,v7");
    expect(valueOf("LINUX/X86_64")).toBe("A=linux/amd64,");
    expect(analyze(text, { platform: "linux/amd64(1+b+a+b)/x" }).checkError?.message).toContain("invalid component");
    expect(analyze(text, { platform: "windows(10+b+a+b)/amd64" }).build.platform).toBe("windows(10+a+b)/amd64");
  });

  it("that isn't one ends the build before the Dockerfile is read", () => {
    const message =
      'failed to parse target platform bogus: "bogus": unknown operating system or architecture: invalid argument';
    expect(errorOf("bogus")).toBe(message);
    expect(errorOf("bogus", { BUILDKIT_MULTI_PLATFORM: "x" })).toBe(message);
    expect(errorOf("bogus", {}, "")).toBe(message);
    expect(errorOf("bogus", {}, "NONSENSE\n")).toBe(message);
  });
});

describe("BUILDKIT_MULTI_PLATFORM", () => {
  it("puts the platform in front of the names of steps, but for a RUN without a base image", () => {
    expect(namesOf("linux/arm64", { BUILDKIT_MULTI_PLATFORM: "1" })).toEqual([
      "[linux/arm64 a 1/4] FROM docker.io/library/alpine:latest",
      "[linux/arm64 a 2/4] RUN --mount=type=cache,target=/c,id=k echo",
      "local://context",
      "[linux/arm64 a 3/4] COPY x /y",
      "[linux/arm64 a 4/4] WORKDIR /w",
      "[linux/arm64 stage-1 1/2] COPY --from=a /x /y",
      "[stage-1 2/2] RUN z",
    ]);
  });

  it("shows the platform that the variables of a stage name, where it differs", () => {
    const text =
      "FROM alpine\nENV TARGETARCH=s390x\nRUN a\nENV TARGETOS=windows\nRUN b\nENV TARGETVARIANT=v3\nRUN c\nENV TARGETPLATFORM=bad/a/b/c/d\nRUN d\nENV TARGETPLATFORM=linux/arm/v5\nRUN e\n";
    expect(namesOf("", { BUILDKIT_MULTI_PLATFORM: "1" }, text).slice(1)).toEqual([
      "[linux/amd64->s390x 2/6] RUN a",
      "[linux/amd64->windows/s390x 3/6] RUN b",
      "[linux/amd64->windows/s390x/v3 4/6] RUN c",
      "[linux/amd64->windows/s390x/v3 5/6] RUN d",
      "[linux/amd64->arm/v5 6/6] RUN e",
    ]);
  });

  it("has to be a boolean", () => {
    expect(namesOf("", { BUILDKIT_MULTI_PLATFORM: "0" })[1]).toContain("[a 2/4]");
    expect(errorOf("", { BUILDKIT_MULTI_PLATFORM: "x" })).toBe("invalid boolean value for multi-platform: x");
    expect(errorOf("", { BUILDKIT_MULTI_PLATFORM: "" })).toBe("");
  });
});

describe("BUILDKIT_CACHE_MOUNT_NS", () => {
  it("comes before the id of a cache mount", () => {
    const { steps } = analyze(TEXT, { buildArgs: { BUILDKIT_CACHE_MOUNT_NS: "ns" } }).build;
    const ids = steps.flatMap(({ op }) => (op.kind === "exec" ? op.mounts.map(({ cacheId }) => cacheId) : []));
    expect(ids).toEqual(["ns/k"]);
  });
});

describe("BUILDKIT_DOCKERFILE_CHECK", () => {
  const warningsOf = (check: string, text: string) =>
    analyze(text, { buildArgs: { BUILDKIT_DOCKERFILE_CHECK: check } }).checkWarnings.map(({ rule }) => rule);

  it("replaces the options of the text, even when it is empty", () => {
    expect(warningsOf("skip=all", "from alpine\nRUN a\n")).toEqual([]);
    expect(warningsOf("", "# check=skip=all\nfrom alpine\nRUN a\n")).toEqual(["ConsistentInstructionCasing"]);
    expect(warningsOf("skip=JSONArgsRecommended", "# check=nonsense\nfrom alpine\nRUN a\n")).toHaveLength(1);
    expect(errorOf("", { BUILDKIT_DOCKERFILE_CHECK: "error=true" }, "from alpine\nRUN a\n")).toBe(
      "lint violation found for rules: ConsistentInstructionCasing",
    );
  });

  it("that is not sound ends the build", () => {
    expect(errorOf("", { BUILDKIT_DOCKERFILE_CHECK: "foo" })).toBe(
      'failed to parse build-arg:BUILDKIT_DOCKERFILE_CHECK: invalid check option "foo"',
    );
  });
});

describe("a stage name", () => {
  const errorOfText = (text: string, target = "") => analyze(text, { target }).build.error;

  it("has to be a reference, because BuildKit looks it up among the named contexts", () => {
    const message = "invalid context name build_: invalid reference format";
    expect(errorOfText("FROM alpine AS build_\n")).toEqual({ message, lines: [] });
    expect(errorOfText("FROM alpine AS build_\nFROM $X\n")?.message).toBe(message);
    expect(errorOfText("FROM alpine AS build_\n", "nope")?.message).toBe(message);
    expect(errorOfText("FROM $X\nFROM alpine AS build_\n")?.message).toBe("base name ($X) should not be blank");
    const hex = "ab".repeat(32);
    expect(errorOfText(`FROM alpine AS ${hex}\n`)?.message).toBe(
      `invalid context name ${hex}: invalid repository name (${hex}), cannot specify 64-byte hexadecimal strings`,
    );
  });

  it("as a value of SOURCE_DATE_EPOCH has to be one too", () => {
    const errorFor = (value: string) =>
      analyze("FROM a AS b\nRUN x\n", { buildArgs: { SOURCE_DATE_EPOCH: value } }).build.error?.message;
    expect(errorFor("x y")).toBe("invalid context name x y: invalid reference format");
    expect(errorFor("zz")).toBe("invalid SOURCE_DATE_EPOCH: zz");
  });
});
