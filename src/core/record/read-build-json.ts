import type { BuildRecord } from "./build-record.ts";
import { fieldOf, readJson } from "../text/json-value.ts";
import { readInspect } from "./read-inspect.ts";
import { readProvenanceFile } from "./read-provenance-file.ts";
import { readTrace } from "./read-trace.ts";

/**
 * Decodes the builds of a JSON text: what `docker buildx history inspect`, `history trace`, `imagetools inspect`, or
 * `--metadata-file` prints, or a SLSA provenance. Empty when it is anything else. Never throws.
 */
export function readBuildJson(text: string): readonly BuildRecord[] {
  const json = readJson(text);
  const inspected = readInspect(json);
  if (inspected) return [inspected];
  // a DSSE envelope's payload is base64 and is not read; an attestation from a registry is the statement itself
  const builds = fieldOf(json, "payloadType") === undefined ? readProvenanceFile(json) : [];
  if (builds.length > 0) return builds;
  const traced = readTrace(text);
  return traced ? [traced] : [];
}
