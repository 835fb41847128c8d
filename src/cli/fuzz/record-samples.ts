import type { SampleBuild } from "#formats/record/sample-record.ts";

const DOCKERFILE = `FROM alpine AS base
ARG V=1
RUN apk add curl

FROM base
COPY . /app
`;

const CONFIG = JSON.stringify({
  architecture: "amd64",
  os: "linux",
  config: { Env: ["PATH=/bin"], Cmd: ["sh"], WorkingDir: "/app", ExposedPorts: { "80/tcp": {} } },
  rootfs: { type: "layers", diff_ids: ["sha256:1"] },
  history: [{ created_by: "RUN apk add curl # buildkit" }],
});

const METADATA = {
  source: {
    infos: [{ filename: "Dockerfile", data: Buffer.from(DOCKERFILE).toString("base64") }],
    locations: { step1: { locations: [{ sourceIndex: 0, ranges: [{ start: { line: 3 }, end: { line: 3 } }] }] } },
  },
};

const V02 = {
  invocation: {
    parameters: { args: { "build-arg:V": "1", target: "base" } },
    environment: { platform: "linux/arm64" },
  },
  materials: [{ uri: "pkg:docker/alpine@latest?platform=linux%2Famd64", digest: { sha256: "ab" } }],
  buildConfig: { digestMapping: { "sha256:b": "step1" } },
  metadata: {
    buildStartedOn: "2026-05-04T10:00:00Z",
    buildFinishedOn: "2026-05-04T10:00:30Z",
    "https://mobyproject.org/buildkit@v1#metadata": METADATA,
  },
};

const V1 = {
  buildDefinition: {
    externalParameters: { request: { args: { "build-arg:V": "1", target: "base" } } },
    internalParameters: { buildConfig: V02.buildConfig, builderPlatform: "linux/arm64" },
    resolvedDependencies: V02.materials,
  },
  runDetails: { metadata: { startedOn: "2026-05-04T10:00:00Z", finishedOn: "later", buildkit_metadata: METADATA } },
};

const NAMES = ["[base 1/2] FROM docker.io/library/alpine@sha256:ab", "[base 2/2] RUN apk add curl"] as const;

const STATUS = {
  vertexes: NAMES.map((name, at) => ({
    digest: `sha256:${"ab"[at]}`,
    inputs: at === 0 ? [] : ["sha256:a"],
    name,
    started: `2026-05-04T10:00:0${at}Z`,
    completed: `2026-05-04T10:00:0${at + 1}.5Z`,
    cached: at === 0,
    error: "",
  })),
  statuses: [{ id: "sha256:ab", vertex: "sha256:a", name: "extracting", current: 5, total: 9 }],
  logs: [{ vertex: "sha256:b", timestamp: "2026-05-04T10:00:02Z", stream: 1, data: "Zmlyc3QKc2Vjb25k" }],
};

/** Builds that fuzzed records are made from. */
export const RECORD_SAMPLES: readonly [SampleBuild, ...SampleBuild[]] = [
  {
    record: {
      Ref: "abc",
      FrontendAttrs: { filename: "Dockerfile", target: "base", "build-arg:V": "1", "context:src": "local:src" },
      CreatedAt: "2026-01-02T03:04:05Z",
      CompletedAt: "2026-01-02T03:04:15.5Z",
      localState: { Target: "app" },
      ExporterResponse: { "containerimage.config": CONFIG, "containerimage.base.config": CONFIG },
    },
    stream: [
      { digest: "sha256:b", name: NAMES[1] },
      { digest: "sha256:b", name: NAMES[1], started: 20, completed: 25, output: "fetch\nOK" },
      { digest: "sha256:a", name: NAMES[0], started: 10, completed: 11, cached: true },
    ],
    provenance: V02,
  },
  {
    record: { Ref: "def", error: { code: 2, message: "exit code: 1" }, CreatedAt: { seconds: 5, nanos: 7 } },
    status: STATUS,
    provenance: V1,
  },
  {
    record: { Ref: "ghi", FrontendAttrs: { platform: "linux/amd64,linux/arm64" } },
    stream: [{ digest: "sha256:a", name: "[linux/arm64 base 1/2] FROM alpine", started: 1, error: "context canceled" }],
    status: STATUS,
  },
];

const SPAN = {
  operationName: NAMES[1],
  startTime: 1_700_000_000_000_000,
  duration: 2_000_000,
  tags: [
    { key: "vertex", value: "sha256:b" },
    { key: "otel.status_description", value: "exit code: 1" },
  ],
};

const GO_SPAN = {
  Name: `load cache: ${NAMES[0]}`,
  SpanContext: {},
  StartTime: "2026-05-04T10:00:00Z",
  EndTime: "2026-05-04T10:00:00.5Z",
  Attributes: [{ Key: "vertex", Value: { Type: "STRING", Value: "sha256:a" } }],
};

const OTLP_SPAN = {
  name: NAMES[1],
  startTimeUnixNano: "1700000000000000000",
  endTimeUnixNano: "1700000002000000000",
  attributes: [{ key: "vertex", value: { stringValue: "sha256:b" } }],
  status: { message: "exit code: 1" },
};

/** JSON texts about builds, as values. */
export const BUILD_JSON_SAMPLES: readonly [object, ...object[]] = [
  V02,
  V1,
  { "linux/amd64": { SLSA: V1 }, "linux/arm64": { SLSA: V02 } },
  { app: { "buildx.build.provenance": V02, "buildx.build.ref": "b/n/1" }, "buildx.build.warnings": [] },
  {
    Ref: "abc",
    Dockerfile: "Dockerfile",
    Platform: ["linux/amd64"],
    BuildArgs: [{ Name: "V", Value: "1" }],
    StartedAt: "2026-05-04T10:00:00Z",
    Status: "error",
    Error: { Code: 2, Message: "exit code: 1" },
    NumTotalSteps: 4,
  },
  { data: [{ spans: [SPAN] }] },
  { resourceSpans: [{ scopeSpans: [{ spans: [OTLP_SPAN] }] }] },
  [GO_SPAN, GO_SPAN],
];
