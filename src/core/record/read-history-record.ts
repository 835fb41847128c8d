import type { BuildRecord } from "./build-record.ts";
import type { OwnImageVariant } from "../images/own/own-image.ts";
import { readImageConfig } from "../images/own/read-image-json.ts";
import { asObject, asText, fieldOf, readJson } from "../text/json-value.ts";
import { readTimestamp } from "../text/timestamp.ts";

const BUILD_ARG = "build-arg:";
const CONTEXT = "context:";
const LABEL = "label:";

/** What the build history record itself says; provenance and vertices come from the other files of a record. */
export type HistoryRecord = Omit<BuildRecord, "provenances" | "vertices">;

/** Decodes BuildKit's `BuildHistoryRecord` from the JSON that buildx exports; null when it is anything else. */
export function readHistoryRecord(json: unknown): HistoryRecord | null {
  const ref = asText(fieldOf(json, "Ref"));
  if (ref === "") return null;
  const attributes = Object.entries(asObject(fieldOf(json, "FrontendAttrs")));
  const attribute = (name: string): string => asText(attributes.find(([key]) => key === name)?.[1]);
  const response = fieldOf(json, "ExporterResponse");
  return {
    ref,
    bakeTarget: asText(fieldOf(fieldOf(json, "localState"), "Target")) || null,
    dockerfile: attribute("filename") || "Dockerfile",
    target: attribute("target"),
    buildArgs: withPrefix(attributes, BUILD_ARG),
    platform: attribute("platform"),
    buildPlatform: asText(fieldOf(json, "DefaultPlatform")),
    contexts: withPrefix(attributes, CONTEXT),
    createdAt: readTimestamp(fieldOf(json, "CreatedAt")),
    completedAt: readTimestamp(fieldOf(json, "CompletedAt")),
    error: asText(fieldOf(fieldOf(json, "error"), "message")) || null,
    labels: withPrefix(attributes, LABEL),
    imageConfigs: configsIn(response, "containerimage.config"),
    baseImageConfigs: configsIn(response, "containerimage.base.config"),
  };
}

function withPrefix(attributes: readonly [string, unknown][], prefix: string): ReadonlyMap<string, string> {
  const found = attributes.filter(([key]) => key.startsWith(prefix));
  return new Map(found.map(([key, value]) => [key.slice(prefix.length), asText(value)]));
}

/** The config under a name, or one for each platform under `NAME/PLATFORM`: JSON in a string. */
function configsIn(response: unknown, name: string): readonly OwnImageVariant[] {
  return Object.entries(asObject(response)).flatMap(([key, json]) => {
    if (key !== name && !key.startsWith(`${name}/`)) return [];
    return readImageConfig(readJson(asText(json))) ?? [];
  });
}
