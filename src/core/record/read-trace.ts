import { readTimestamp } from "../text/timestamp.ts";
import { largestOf, smallestOf } from "../text/extremes.ts";
import type { BuildRecord } from "./build-record.ts";
import { emptyBuild } from "./empty-build.ts";
import { asList, asNumber, asText, fieldOf, readJson } from "../text/json-value.ts";
import { mergeSolveStatus } from "./merge-solve-status.ts";
import type { VertexEvent } from "./vertex-event.ts";

/** A span of an OpenTelemetry trace, whichever way it is written. */
interface TraceSpan {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly start: number | null;
  readonly end: number | null;
  /** Digest of the vertex that it is about; "" for the other spans of a build. */
  readonly vertex: string;
  readonly error: string;
}

const LOAD_CACHE = "load cache: ";
const CACHE_REQUEST = "cache request: ";

/**
 * Decodes a build's trace: Jaeger's JSON, as `docker buildx history trace` serves it, OTLP's JSON, or the spans that
 * OpenTelemetry for Go prints, in a list or one after the other. Null when no span is about a vertex.
 * Names of spans: `solver/jobs.go` of moby/buildkit.
 */
export function readTrace(text: string): BuildRecord | null {
  const whole = readJson(text);
  const spans = whole === undefined ? readLines(text) : spansOf(whole);
  const events = spans.flatMap(toEvent);
  if (events.length === 0) return null;
  const starts = spans.flatMap(({ start }) => start ?? []);
  const ends = spans.flatMap(({ end }) => end ?? []);
  return {
    ...emptyBuild("trace"),
    createdAt: starts.length === 0 ? null : smallestOf(starts),
    completedAt: ends.length === 0 ? null : largestOf(ends),
    error: events.find(({ error }) => error !== "")?.error ?? null,
    vertices: mergeSolveStatus([{ vertices: events, transfers: [], output: [] }], true),
  };
}

/** JSON values one after the other; each begins with `{` at the start of a line and ends with `}` there. */
function readLines(text: string): readonly TraceSpan[] {
  return text.split(/^(?=\{)/m).flatMap((piece) => spansOf(readJson(piece)));
}

function spansOf(json: unknown): readonly TraceSpan[] {
  if (Array.isArray(json)) return json.flatMap(spansOf);
  const traces = fieldOf(json, "data");
  if (Array.isArray(traces)) return traces.flatMap((trace) => asList(fieldOf(trace, "spans")).map(fromJaeger));
  if (Array.isArray(fieldOf(json, "spans"))) return asList(fieldOf(json, "spans")).map(fromJaeger);
  const resources = asList(fieldOf(json, "resourceSpans"));
  if (resources.length > 0) {
    const scopes = resources.flatMap((resource) => asList(fieldOf(resource, "scopeSpans")));
    return scopes.flatMap((scope) => asList(fieldOf(scope, "spans")).map(fromOtlp));
  }
  return fieldOf(json, "SpanContext") === undefined ? [] : [fromGo(json)];
}

function fromJaeger(json: unknown): TraceSpan {
  const tag = (key: string): string => asText(fieldOf(findBy(fieldOf(json, "tags"), "key", key), "value"));
  const start = asNumber(fieldOf(json, "startTime")) / 1000;
  return {
    name: asText(fieldOf(json, "operationName")),
    start,
    end: start + asNumber(fieldOf(json, "duration")) / 1000,
    vertex: tag("vertex"),
    error: tag("otel.status_description"),
  };
}

function fromOtlp(json: unknown): TraceSpan {
  const attribute = findBy(fieldOf(json, "attributes"), "key", "vertex");
  return {
    name: asText(fieldOf(json, "name")),
    start: fromNanoseconds(fieldOf(json, "startTimeUnixNano")),
    end: fromNanoseconds(fieldOf(json, "endTimeUnixNano")),
    vertex: asText(fieldOf(fieldOf(attribute, "value"), "stringValue")),
    error: asText(fieldOf(fieldOf(json, "status"), "message")),
  };
}

function fromGo(json: unknown): TraceSpan {
  const attribute = findBy(fieldOf(json, "Attributes"), "Key", "vertex");
  return {
    name: asText(fieldOf(json, "Name")),
    start: readTimestamp(fieldOf(json, "StartTime")),
    end: readTimestamp(fieldOf(json, "EndTime")),
    vertex: asText(fieldOf(fieldOf(attribute, "Value"), "Value")),
    error: asText(fieldOf(fieldOf(json, "Status"), "Description")),
  };
}

function findBy(list: unknown, field: string, value: string): unknown {
  return asList(list).find((entry) => fieldOf(entry, field) === value);
}

function fromNanoseconds(json: unknown): number | null {
  const nanoseconds = typeof json === "string" ? Number(json) : asNumber(json);
  return Number.isFinite(nanoseconds) && nanoseconds > 0 ? nanoseconds / 1e6 : null;
}

/** A vertex that was looked up in the cache runs only where another span has its name alone. */
function toEvent({ name, start, end, vertex, error }: TraceSpan): readonly VertexEvent[] {
  if (vertex === "") return [];
  const isCached = name.startsWith(LOAD_CACHE);
  const isRequest = name.startsWith(CACHE_REQUEST);
  return [
    {
      digest: vertex,
      name: name.slice(isCached ? LOAD_CACHE.length : isRequest ? CACHE_REQUEST.length : 0),
      inputs: [],
      cached: isCached,
      started: isRequest ? null : start,
      completed: isRequest ? null : end,
      error: isRequest ? "" : error,
    },
  ];
}
