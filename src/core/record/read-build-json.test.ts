import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { readBuildJson } from "./read-build-json.ts";

const DOCKERFILE = "FROM alpine\nRUN apk add curl\n";
const METADATA = {
  source: {
    infos: [{ filename: "Dockerfile", data: Buffer.from(DOCKERFILE).toString("base64") }],
    locations: { step1: { locations: [{ ranges: [{ start: { line: 2 }, end: { line: 2 } }] }] } },
  },
};
const V02 = {
  invocation: { parameters: { args: { "build-arg:V": "1", target: "app" } }, environment: { platform: "linux/arm64" } },
  buildConfig: { digestMapping: { "sha256:1": "step1" } },
  metadata: {
    buildStartedOn: "2026-05-04T10:00:00Z",
    buildFinishedOn: "2026-05-04T10:00:30Z",
    "https://mobyproject.org/buildkit@v1#metadata": METADATA,
  },
};
const V1 = {
  buildDefinition: {
    externalParameters: { request: { args: { "build-arg:V": "1", target: "app" } } },
    internalParameters: { buildConfig: V02.buildConfig, builderPlatform: "linux/arm64" },
  },
  runDetails: {
    metadata: {
      startedOn: "2026-05-04T10:00:00Z",
      finishedOn: "2026-05-04T10:00:30Z",
      buildkit_metadata: METADATA,
    },
  },
};
const EXPECTED = {
  target: "app",
  buildArgs: new Map([["V", "1"]]),
  buildPlatform: "linux/arm64",
};
const GO_SPANS = [
  {
    Name: "load cache: [1/2] FROM alpine",
    SpanContext: {},
    StartTime: "2026-05-04T10:00:00Z",
    EndTime: "2026-05-04T10:00:00.5Z",
    Attributes: [{ Key: "vertex", Value: { Type: "STRING", Value: "sha256:1" } }],
  },
  {
    Name: "[2/2] RUN apk add curl",
    SpanContext: {},
    StartTime: "2026-05-04T10:00:01Z",
    EndTime: "2026-05-04T10:00:04Z",
    Attributes: [{ Key: "vertex", Value: { Type: "STRING", Value: "sha256:2" } }],
    Status: { Description: "exit code: 1" },
  },
];
const START = Date.parse("2026-05-04T10:00:00Z");
const JAEGER = {
  data: [
    {
      spans: GO_SPANS.map(({ Name, StartTime, EndTime, Attributes, Status }) => ({
        operationName: Name,
        startTime: Date.parse(StartTime) * 1000,
        duration: (Date.parse(EndTime) - Date.parse(StartTime)) * 1000,
        tags: [
          { key: "vertex", value: Attributes[0]?.Value.Value },
          { key: "otel.status_description", value: Status?.Description ?? "" },
        ],
      })),
    },
  ],
};
const OTLP = {
  resourceSpans: [
    {
      scopeSpans: [
        {
          spans: GO_SPANS.map(({ Name, StartTime, EndTime, Attributes, Status }) => ({
            name: Name,
            startTimeUnixNano: `${Date.parse(StartTime)}000000`,
            endTimeUnixNano: `${Date.parse(EndTime)}000000`,
            attributes: [{ key: "vertex", value: { stringValue: Attributes[0]?.Value.Value } }],
            status: { message: Status?.Description ?? "" },
          })),
        },
      ],
    },
  ],
};

describe("a provenance", () => {
  it.each([
    ["of SLSA 0.2", V02, ""],
    ["of SLSA 1", V1, ""],
    ["in a statement", { predicateType: "https://slsa.dev/provenance/v1", predicate: V1 }, ""],
    ["of imagetools inspect", { SLSA: V1 }, ""],
    [
      "of imagetools inspect, by platform",
      { "linux/amd64": { SLSA: V1 }, "linux/arm64": { SLSA: V1 } },
      "linux/amd64,linux/arm64",
    ],
    ["in a metadata file", { "buildx.build.provenance": V02, "image.name": "x" }, ""],
    ["in a metadata file, by platform", { "buildx.build.provenance/linux/arm/v7": V02 }, "linux/arm/v7"],
  ] as const)("%s is read, with its Dockerfile", (_, json, platform) => {
    const [build, ...others] = readBuildJson(JSON.stringify(json));
    expect(others).toEqual([]);
    expect(build).toMatchObject({ ...EXPECTED, platform });
    expect((build?.completedAt ?? 0) - (build?.createdAt ?? 0)).toBe(30_000);
    expect(build?.provenances[0]?.sources[0]?.text).toBe(DOCKERFILE);
    expect(build?.provenances[0]?.locations.get("sha256:1")?.lines).toEqual([2, 2]);
  });

  it("of each target is read from a metadata file of Bake", () => {
    const builds = readBuildJson(
      JSON.stringify({
        app: { "buildx.build.provenance": V02, "buildx.build.ref": "b/n/1" },
        web: { "buildx.build.provenance": V1 },
        "buildx.build.warnings": [],
      }),
    );
    expect(builds.map(({ bakeTarget, ref }) => [bakeTarget, ref])).toEqual([
      ["app", "b/n/1"],
      ["web", "web"],
    ]);
  });
});

describe("what history inspect prints", () => {
  it("says what was built, how long it took and how it ended", () => {
    const [build] = readBuildJson(
      JSON.stringify({
        Ref: "abc",
        Dockerfile: "docker/Dockerfile",
        Target: "app",
        Platform: ["linux/amd64", "linux/arm64"],
        BuildArgs: [{ Name: "V", Value: "1" }],
        StartedAt: "2026-05-04T10:00:00Z",
        CompletedAt: "2026-05-04T10:01:00Z",
        Status: "error",
        Error: { Code: 2, Message: "exit code: 1" },
        NumTotalSteps: 4,
      }),
    );
    expect(build).toMatchObject({
      ref: "abc",
      dockerfile: "docker/Dockerfile",
      target: "app",
      platform: "linux/amd64,linux/arm64",
      buildArgs: new Map([["V", "1"]]),
      error: "exit code: 1",
    });
  });
});

describe("a trace", () => {
  it.each([
    ["of Jaeger", JSON.stringify(JAEGER)],
    ["of OTLP", JSON.stringify(OTLP)],
    ["of OpenTelemetry for Go, in a list", JSON.stringify(GO_SPANS)],
    ["of OpenTelemetry for Go, one after the other", GO_SPANS.map((span) => JSON.stringify(span, null, 2)).join("\n")],
  ])("%s says what ran, what was cached and what failed", (_, text) => {
    const [build] = readBuildJson(text);
    expect(build?.vertices).toMatchObject([
      { name: "[1/2] FROM alpine", cached: true, started: START, completed: START + 500, error: null },
      {
        name: "[2/2] RUN apk add curl",
        cached: false,
        started: START + 1000,
        completed: START + 4000,
        error: "exit code: 1",
      },
    ]);
    expect(build?.error).toBe("exit code: 1");
  });
});

describe("any other JSON", () => {
  it("holds no build, and nothing makes reading it throw", () => {
    for (const text of ["", "{}", "[]", "null", "[[[[", '{"Ref":1}', '{"data":[null]}', '{"app":{"SLSA":5}}']) {
      expect(readBuildJson(text)).toEqual([]);
    }
    const texts = [V02, V1, JAEGER, OTLP, { app: { SLSA: V1 } }].map((json) => JSON.stringify(json));
    const edits = fc.tuple(
      fc.constantFrom(...texts),
      fc.nat(),
      fc.nat(40),
      fc.constantFrom("", "null", "[]", "{}", "1", '"x"'),
    );
    const check = fc.property(edits, ([text, at, length, put]) => {
      const start = at % text.length;
      return Array.isArray(readBuildJson(text.slice(0, start) + put + text.slice(start + length)));
    });
    expect(fc.check(check, { numRuns: 1000 })).toMatchObject({ failed: false });
  });
});
