import { readTimestamp } from "../text/timestamp.ts";
import type { BuildRecord } from "./build-record.ts";
import { emptyBuild } from "./empty-build.ts";
import { asObject, asText, fieldOf } from "../text/json-value.ts";
import { readProvenance } from "./read-provenance.ts";

const IN_METADATA = "buildx.build.provenance";
const REF_IN_METADATA = "buildx.build.ref";

/** Targets of one metadata file at most. */
const MAX_TARGETS = 1_000;

/**
 * Decodes the builds of a file with provenances: a predicate or statement by itself, what
 * `docker buildx imagetools inspect --format '{{json .Provenance}}'` prints, or a `--metadata-file` of buildx or of Bake.
 */
export function readProvenanceFile(json: unknown): readonly BuildRecord[] {
  const single = readBuild(json, "", null);
  if (single) return [single];
  const targets = Object.entries(asObject(json)).slice(0, MAX_TARGETS);
  return targets.flatMap(([name, metadata]) => readBuild(metadata, name, name) ?? []);
}

function readBuild(json: unknown, ref: string, bakeTarget: string | null): BuildRecord | null {
  const found = predicatesOf(json);
  const provenances = found.flatMap(({ predicate }) => readProvenance(predicate) ?? []);
  const [first] = provenances;
  if (!first) return null;
  const platforms = found.map(({ platform }) => platform).filter((platform) => platform !== "");
  const times = found.map(({ predicate }) => timesOf(predicate));
  return {
    ...emptyBuild(asText(fieldOf(json, REF_IN_METADATA)) || ref),
    bakeTarget,
    dockerfile: first.sources[0]?.filename ?? "Dockerfile",
    target: first.target,
    buildArgs: first.buildArgs,
    platform: platforms.join(","),
    buildPlatform: first.platform,
    createdAt: times[0]?.start ?? null,
    completedAt: times[0]?.end ?? null,
    provenances,
  };
}

interface FoundPredicate {
  readonly predicate: unknown;
  /** What it was built for; "" where that is not said. */
  readonly platform: string;
}

/** The provenance itself, or those of each platform. */
function predicatesOf(json: unknown): readonly FoundPredicate[] {
  if (readProvenance(json)) return [{ predicate: json, platform: "" }];
  const single = fieldOf(json, "SLSA") ?? fieldOf(json, IN_METADATA);
  if (single !== undefined) return [{ predicate: single, platform: "" }];
  return Object.entries(asObject(json)).flatMap(([key, value]) => {
    const isMetadata = key.startsWith(`${IN_METADATA}/`);
    const platform = isMetadata ? key.slice(IN_METADATA.length + 1) : key;
    const predicate = isMetadata ? value : fieldOf(value, "SLSA");
    return predicate !== undefined && /^[a-z]+\/[a-z0-9]+/.test(platform) ? [{ predicate, platform }] : [];
  });
}

function timesOf(json: unknown): { readonly start: number | null; readonly end: number | null } {
  const predicate = fieldOf(json, "predicate") ?? json;
  const old = fieldOf(predicate, "metadata");
  const metadata = fieldOf(fieldOf(predicate, "runDetails"), "metadata") ?? old;
  return {
    start: readTimestamp(fieldOf(metadata, "startedOn") ?? fieldOf(metadata, "buildStartedOn")),
    end: readTimestamp(fieldOf(metadata, "finishedOn") ?? fieldOf(metadata, "buildFinishedOn")),
  };
}
