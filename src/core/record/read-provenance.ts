import { decodeBase64 } from "../text/base64.ts";
import { fromByteString } from "../text/unicode.ts";
import type {
  Provenance,
  ProvenanceLayer,
  ProvenanceMaterial,
  ProvenanceSource,
  SourceLocation,
} from "./build-record.ts";
import { asList, asNumber, asObject, asText, fieldOf, isObject } from "../text/json-value.ts";
import { readCpuSamples } from "./read-cpu-samples.ts";

const METADATA_V02 = "https://mobyproject.org/buildkit@v1#metadata";
const BUILD_ARG = "build-arg:";

/**
 * Decodes BuildKit's SLSA provenance, version 0.2 or 1, either the predicate alone or a whole in-toto statement. Null
 * when it is anything else.
 */
export function readProvenance(json: unknown): Provenance | null {
  const predicate = isObject(fieldOf(json, "predicate")) ? fieldOf(json, "predicate") : json;
  const definition = fieldOf(predicate, "buildDefinition");
  if (isObject(definition)) return readVersion1(predicate, definition);
  return isObject(fieldOf(predicate, "invocation")) ? readVersion02(predicate) : null;
}

function readVersion1(predicate: unknown, definition: unknown): Provenance {
  const internal = fieldOf(definition, "internalParameters");
  const external = fieldOf(definition, "externalParameters");
  const metadata = fieldOf(fieldOf(fieldOf(predicate, "runDetails"), "metadata"), "buildkit_metadata");
  return {
    version: "v1",
    ...readSources(fieldOf(internal, "buildConfig"), metadata),
    ...readRequest(fieldOf(fieldOf(external, "request"), "args")),
    platform: asText(fieldOf(internal, "builderPlatform")),
    materials: asList(fieldOf(definition, "resolvedDependencies")).map(readMaterial),
    cpu: readCpuSamples(fieldOf(metadata, "sysUsage")),
  };
}

function readVersion02(predicate: unknown): Provenance {
  const invocation = fieldOf(predicate, "invocation");
  const metadata = fieldOf(fieldOf(predicate, "metadata"), METADATA_V02);
  return {
    version: "v0.2",
    ...readSources(fieldOf(predicate, "buildConfig"), metadata),
    ...readRequest(fieldOf(fieldOf(invocation, "parameters"), "args")),
    platform: asText(fieldOf(fieldOf(invocation, "environment"), "platform")),
    materials: asList(fieldOf(predicate, "materials")).map(readMaterial),
    cpu: readCpuSamples(fieldOf(metadata, "sysUsage")),
  };
}

function readRequest(args: unknown): Pick<Provenance, "target" | "buildArgs"> {
  const given = Object.entries(asObject(args)).filter(([key]) => key.startsWith(BUILD_ARG));
  const buildArgs = new Map(given.map(([key, value]) => [key.slice(BUILD_ARG.length), asText(value)]));
  return { target: asText(fieldOf(args, "target")), buildArgs };
}

function readMaterial(json: unknown): ProvenanceMaterial {
  const digest = asText(fieldOf(fieldOf(json, "digest"), "sha256"));
  return { uri: asText(fieldOf(json, "uri")), digest: digest === "" ? "" : `sha256:${digest}` };
}

function readSources(buildConfig: unknown, metadata: unknown): Pick<Provenance, "sources" | "locations" | "layers"> {
  const source = fieldOf(metadata, "source");
  const byStep = asObject(fieldOf(source, "locations"));
  const layersByStep = asObject(fieldOf(metadata, "layers"));
  const locations = new Map<string, SourceLocation>();
  const layers = new Map<string, readonly ProvenanceLayer[]>();
  for (const [digest, step] of Object.entries(asObject(fieldOf(buildConfig, "digestMapping")))) {
    const location = readLocation(fieldOf(byStep, asText(step)));
    if (location) locations.set(digest, location);
    const packed = readLayers(fieldOf(layersByStep, `${asText(step)}:0`));
    if (packed.length > 0) layers.set(digest, packed);
  }
  return { sources: asList(fieldOf(source, "infos")).map(readSource), locations, layers };
}

/** A result may be there several times, as when it was compressed again: the first whose sizes are known counts. */
function readLayers(json: unknown): readonly ProvenanceLayer[] {
  const chains = asList(json).map((chain) => asList(chain).map(readLayer));
  return chains.find((chain) => chain.length > 0 && chain.every(({ bytes }) => bytes !== null)) ?? chains[0] ?? [];
}

function readLayer(json: unknown): ProvenanceLayer {
  const bytes = asNumber(fieldOf(json, "size"));
  return { digest: asText(fieldOf(json, "digest")), bytes: bytes > 0 ? bytes : null };
}

function readSource(json: unknown): ProvenanceSource {
  const base64 = asText(fieldOf(json, "data"));
  return { filename: asText(fieldOf(json, "filename")), base64, text: fromByteString(decodeBase64(base64)) };
}

/** The whole range of a step's first location: BuildKit lists each line of an instruction as a range. */
function readLocation(json: unknown): SourceLocation | null {
  const [first] = asList(fieldOf(json, "locations"));
  const lines = asList(fieldOf(first, "ranges")).flatMap((range) => [
    asNumber(fieldOf(fieldOf(range, "start"), "line")),
    asNumber(fieldOf(fieldOf(range, "end"), "line")),
  ]);
  const known = lines.filter((line) => line > 0);
  if (known.length === 0) return null;
  const [start, end] = [known.reduce((a, b) => Math.min(a, b)), known.reduce((a, b) => Math.max(a, b))];
  return { source: asNumber(fieldOf(first, "sourceIndex")), lines: [start, end] };
}
