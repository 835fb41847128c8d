import type { BuildRecord, Provenance, RecordedVertex } from "./build-record.ts";

/** A step of a made-up build: its name, start and end in seconds, and what else there is to say. */
export interface SampleStep extends Partial<Omit<RecordedVertex, "name" | "output" | "started" | "completed">> {
  readonly name: string;
  readonly from?: number;
  readonly to?: number;
  readonly output?: string;
}

/** Milliseconds since 1970 at which made-up builds start. */
const START = 1_790_000_000_000;

/** A recorded build for tests; `dockerfile` is null for a record without it. */
export function sampleBuild(
  dockerfile: string | null,
  steps: readonly SampleStep[],
  others: Partial<BuildRecord> = {},
): BuildRecord {
  const vertices = steps.map(
    ({ from, to, output, ...step }, at): RecordedVertex => ({
      digest: `sha256:${at}`,
      inputs: [],
      cached: false,
      error: null,
      transfers: [],
      ...step,
      started: from === undefined ? null : START + from * 1000,
      completed: to === undefined ? null : START + to * 1000,
      output: output === undefined ? [] : [{ at: START, stream: 1, text: output }],
    }),
  );
  return {
    ref: "abc",
    bakeTarget: null,
    dockerfile: "Dockerfile",
    target: "",
    buildArgs: new Map(),
    platform: "",
    buildPlatform: "linux/amd64",
    contexts: new Map(),
    createdAt: START,
    completedAt: START + Math.max(0, ...steps.map(({ to = 0 }) => to)) * 1000,
    error: null,
    provenances: dockerfile === null ? [] : [provenanceOf(dockerfile)],
    vertices,
    labels: new Map(),
    imageConfigs: [],
    baseImageConfigs: [],
    ...others,
  };
}

function provenanceOf(text: string): Provenance {
  return {
    version: "v0.2",
    sources: [{ filename: "Dockerfile", text, base64: "" }],
    locations: new Map(),
    materials: [],
    layers: new Map(),
    cpu: [],
    target: "",
    buildArgs: new Map(),
    platform: "linux/amd64",
  };
}
