import { isObject } from "#core/text/json-value.ts";
import { decodeListing } from "#core/context/decode-listing.ts";
import type { AnalyzeOptions } from "#core/analysis.ts";

/** A line that a command reads: `{"id", "source", "options"?}`. */
export interface Request {
  readonly id: unknown;
  readonly source: string;
  readonly options: AnalyzeOptions;
}

/** Reads a request; throws a `TypeError` that says what is wrong with it. */
export function decodeRequest(value: unknown): Request {
  if (!isObject(value)) throw new TypeError("a request is a JSON object");
  const { id = null, source, options = {} } = value;
  if (typeof source !== "string") throw new TypeError("source is not a string");
  if (!isObject(options)) throw new TypeError("options is not an object");
  return { id, source, options: decodeOptions(options) };
}

/** The id of a line that is not sound otherwise; null where it has none. */
export function idOf(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? (value["id"] ?? null) : null;
  } catch {
    return null;
  }
}

function decodeOptions(options: Readonly<Record<string, unknown>>): AnalyzeOptions {
  const { hadolint, platforms = [], files } = options;
  if (!Array.isArray(platforms)) throw new TypeError("options.platforms is not a list");
  return {
    ...optionalText(options, "target"),
    ...optionalText(options, "platform"),
    ...optionalText(options, "dockerignore"),
    ...optionalText(options, "buildPlatform"),
    ...optionalText(options, "dockerfile"),
    ...optionalText(options, "dockerfileIgnore"),
    ...(isObject(files) && { files: decodeListing(files) }),
    platforms: platforms.map(String),
    buildArgs: decodeTexts(options, "buildArgs"),
    contexts: decodeTexts(options, "contexts"),
    contextIgnores: decodeTexts(options, "contextIgnores"),
    hadolint,
    ...(options["hadolintExact"] === true ? { hadolintExact: true } : undefined),
    ...(options["images"] === "known" ? { images: "known" as const } : undefined),
  };
}

function decodeTexts(options: Readonly<Record<string, unknown>>, key: string): Readonly<Record<string, string>> {
  const { [key]: texts = {} } = options;
  if (!isObject(texts)) throw new TypeError(`options.${key} is not an object`);
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, String(text)]));
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
