import type { AnalyzeOptions } from "#core/analysis.ts";
import { analyze, buildTarget } from "#core/analyze.ts";
import { toFacts } from "#core/export/facts.ts";

/** One answer of the facts command. `error` stands where there is no request to answer, or where we failed. */
export interface Answer {
  readonly id: unknown;
  readonly facts: object;
  readonly error?: string;
}

interface FactsRequest {
  readonly id: unknown;
  readonly source: string;
  readonly options: AnalyzeOptions;
}

/** Answers one line of the facts command, `{"id", "source", "options"?}`. Never throws. */
export function answer(line: string): Answer {
  let id: unknown = null;
  try {
    const request = decodeRequest(JSON.parse(line));
    id = request.id;
    const analysis = analyze(request.source, request.options);
    return { id, facts: toFacts(analysis, (target) => buildTarget(analysis, target)) };
  } catch (error) {
    return { id: id ?? idOf(line), facts: {}, error: error instanceof Error ? error.message : String(error) };
  }
}

function decodeRequest(value: unknown): FactsRequest {
  if (!isRecord(value)) throw new TypeError("a request is a JSON object");
  const { id = null, source, options = {} } = value;
  if (typeof source !== "string") throw new TypeError("source is not a string");
  if (!isRecord(options)) throw new TypeError("options is not an object");
  return { id, source, options: decodeOptions(options) };
}

function decodeOptions(options: Readonly<Record<string, unknown>>): AnalyzeOptions {
  const { buildArgs = {} } = options;
  if (!isRecord(buildArgs)) throw new TypeError("options.buildArgs is not an object");
  return {
    ...optionalText(options, "target"),
    ...optionalText(options, "platform"),
    ...optionalText(options, "dockerignore"),
    buildArgs: Object.fromEntries(Object.entries(buildArgs).map(([name, value]) => [name, String(value)])),
  };
}

function optionalText<K extends string>(
  options: Readonly<Record<string, unknown>>,
  key: K,
): { readonly [key in K]?: string } | undefined {
  const value = options[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") throw new TypeError(`options.${key} is not a string`);
  return { [key]: value } as { readonly [key in K]?: string };
}

/** The id of a request that is not sound otherwise. */
function idOf(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? (value.id ?? null) : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
