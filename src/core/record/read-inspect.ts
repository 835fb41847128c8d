import { readTimestamp } from "../text/timestamp.ts";
import type { BuildRecord } from "./build-record.ts";
import { emptyBuild } from "./empty-build.ts";
import { asList, asText, asTexts, fieldOf } from "../text/json-value.ts";

/**
 * Decodes what `docker buildx history inspect --format json` prints: what was built, how long it took, and how it
 * ended, without its steps. Null when it is anything else.
 */
export function readInspect(json: unknown): BuildRecord | null {
  const ref = asText(fieldOf(json, "Ref"));
  if (ref === "" || fieldOf(json, "NumTotalSteps") === undefined) return null;
  const error = asText(fieldOf(fieldOf(json, "Error"), "Message"));
  return {
    ...emptyBuild(ref),
    dockerfile: asText(fieldOf(json, "Dockerfile")) || "Dockerfile",
    target: asText(fieldOf(json, "Target")),
    platform: asTexts(fieldOf(json, "Platform")).join(","),
    buildArgs: readPairs(fieldOf(json, "BuildArgs")),
    contexts: readPairs(fieldOf(json, "NamedContexts")),
    createdAt: readTimestamp(fieldOf(json, "StartedAt")),
    completedAt: readTimestamp(fieldOf(json, "CompletedAt")),
    error: error || (asText(fieldOf(json, "Status")) === "canceled" ? "canceled" : null),
  };
}

function readPairs(json: unknown): ReadonlyMap<string, string> {
  return new Map(asList(json).map((pair) => [asText(fieldOf(pair, "Name")), asText(fieldOf(pair, "Value"))]));
}
