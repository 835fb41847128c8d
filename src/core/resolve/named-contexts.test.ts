import { describe, expect, it } from "vitest";
import { analyze, buildTarget } from "../analyze.ts";

const TEXT =
  "FROM alpine AS base\nRUN x\nFROM golang AS build\nCOPY --from=base /a /b\nFROM build\nRUN --mount=from=base,source=/etc,target=/e y\n";

describe("a named context", () => {
  it("replaces a stage, which is not built then", () => {
    const { build, graph } = analyze(TEXT, { contexts: { base: "docker-image://ubuntu" } });
    expect(build.reaches).toEqual([1, 2]);
    expect(build.contexts).toEqual(["base"]);
    expect(build.images).toEqual(["docker.io/library/golang:latest", "docker.io/library/ubuntu:latest"]);
    expect(graph.edges.map(({ id }) => id)).toContain("context:base>stage:1:copy");
    expect(build.steps.map(({ name }) => name)).toContain("[context base] ubuntu");
  });

  it("replaces an image by its familiar name", () => {
    const { build } = analyze("FROM docker.io/library/alpine\n", { contexts: { "alpine:latest": "./dir" } });
    expect(build.contexts).toEqual(["alpine"]);
    expect(build.steps.map(({ op }) => op)).toEqual([
      {
        kind: "source",
        identifier: "local://alpine",
        attrs: {},
        local: { follow: [], exclude: [], sharedKey: "context:alpine-dir" },
      },
    ]);
  });

  it("counts for its platform only", () => {
    const contexts = { "base::linux/arm64": "docker-image://arm" };
    expect(analyze(TEXT, { contexts }).build.contexts).toEqual([]);
    expect(analyze(TEXT, { contexts, platform: "linux/arm64" }).build.contexts).toEqual(["base::linux/arm64"]);
  });

  it("that is nonsense matters only where it is used", () => {
    const analysis = analyze(TEXT, { contexts: { build: "raw:ftp:x" } });
    expect(analysis.build.error?.message).toBe("unsupported context source ftp for build");
    expect(buildTarget(analysis, "base").error).toBe(null);
  });

  it("must have a name that is a reference, and so must a stage", () => {
    expect(analyze("FROM a\n", { contexts: { "x y": "." } }).build.error?.message).toBe(
      "invalid context name x y: invalid reference format",
    );
    expect(analyze("FROM a AS b_\n").build.error?.message).toBe("invalid context name b_: invalid reference format");
  });

  it("of a directory is sent as far as it is taken", () => {
    const { build } = analyze("FROM scratch\nCOPY --from=src /a/b /x\n", {
      contexts: { src: "./s" },
      contextIgnores: { src: "c\n" },
    });
    const locals = build.steps.flatMap(({ op }) => (op.kind === "source" && op.local ? [op.local] : []));
    expect(locals).toEqual([{ follow: ["a/b"], exclude: ["c"], sharedKey: "context:src-s" }]);
  });
});

describe("several platforms", () => {
  const text =
    "FROM --platform=$BUILDPLATFORM go AS build\nCOPY . .\nARG TARGETARCH\nRUN x\nFROM alpine\nCOPY --from=build /a /a\n";

  it("share what runs on the build platform until an argument parts them", () => {
    const { build } = analyze(text, { platforms: ["linux/amd64", "linux/arm64"] });
    const shared = build.steps.filter(({ on = [] }) => on.length === 2).map(({ name }) => name);
    expect(shared).toEqual([
      "[linux/amd64 build 1/3] FROM docker.io/library/go:latest",
      "local://context",
      "[linux/amd64 build 2/3] COPY . .",
    ]);
    expect(build.platforms.map(({ id }) => id)).toEqual(["linux/amd64", "linux/arm64"]);
    expect(build.steps.map(({ name }) => name)).toContain("[linux/amd64->arm64 build 3/3] RUN x");
  });

  it("are built on another platform that is asked for", () => {
    const { build } = analyze(text, { buildPlatform: "linux/arm64", platform: "linux/amd64" });
    expect(build.stagePlatforms).toEqual(["linux/arm64", "linux/amd64"]);
  });

  it("can take from different stages", () => {
    const base = "FROM a AS base-amd64\nFROM b AS base-arm64\nFROM base-$TARGETARCH\n";
    const { graph, build } = analyze(base, { platforms: ["linux/amd64", "linux/arm64"] });
    expect(build.reaches).toEqual([0, 1, 2]);
    const edges = graph.edges.filter(({ to }) => to === "stage:2");
    expect(edges.map(({ from, platforms }) => [from, platforms])).toEqual([
      ["stage:0", ["linux/amd64"]],
      ["stage:1", ["linux/arm64"]],
    ]);
  });

  it("are at most 32", () => {
    const platforms = Array.from({ length: 33 }, () => "linux/amd64");
    expect(analyze("FROM a\n", { platforms }).build.error?.message).toBe("more than 32 platforms");
  });
});
