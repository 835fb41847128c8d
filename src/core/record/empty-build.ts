import type { BuildRecord } from "./build-record.ts";

/** A build of which nothing is known but its reference. */
export function emptyBuild(ref: string): BuildRecord {
  return {
    ref,
    bakeTarget: null,
    dockerfile: "Dockerfile",
    target: "",
    buildArgs: new Map(),
    platform: "",
    buildPlatform: "",
    contexts: new Map(),
    createdAt: null,
    completedAt: null,
    error: null,
    provenances: [],
    vertices: [],
    labels: new Map(),
    imageConfigs: [],
    baseImageConfigs: [],
  };
}
