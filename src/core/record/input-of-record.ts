import type { BuildInput } from "../build-input/build-input.ts";
import type { BuildRecord } from "./build-record.ts";

/** The document that a record holds: its Dockerfile and what it was built with; null without a Dockerfile. */
export function inputOfRecord(build: BuildRecord): BuildInput | null {
  const { target, buildArgs, platform, buildPlatform, contexts, dockerfile: filename } = build;
  const sources = build.provenances.flatMap((provenance) => provenance.sources);
  const source = sources.find((one) => one.filename === filename) ?? sources[0];
  if (!source || source.text.trim() === "") return null;
  return {
    dockerfile: source.text,
    target,
    buildArgs: Object.fromEntries(buildArgs),
    platform,
    buildPlatform,
    buildContexts: Object.fromEntries(contexts),
  };
}
