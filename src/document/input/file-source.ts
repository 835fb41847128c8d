import type { Analysis } from "#core/analysis.ts";
import { inputOfAnalysis } from "#core/build-input/analyze-options.ts";
import type { BuildInput } from "#core/build-input/build-input.ts";
import { readBuildInput } from "#core/build-input/input-fields.ts";
import { readSourceFromJson } from "#core/export/json.ts";
import { readSourceFromSvg } from "#core/export/svg/svg-metadata.ts";
import { isPng, readPngText, withPngText } from "./png-source.ts";
import { parseStored } from "../drafts/storage.ts";

/** What a file is to the page. */
export type FileSource =
  /** An export of the page, with the source that it carries. */
  | { readonly kind: "carried"; readonly source: BuildInput }
  /** A picture or a JSON file that carries nothing. */
  | { readonly kind: "nothing" }
  /** None of these: a text, perhaps a Dockerfile. */
  | { readonly kind: "other" };

/** Looks for the source inside a file. Only its content says what it is; names lie. */
export function readFileSource(bytes: Uint8Array): FileSource {
  if (isPng(bytes)) return carriedOr(readBuildInput(parseStored(readPngText(bytes)))?.input ?? null, "nothing");
  const start = new TextDecoder().decode(bytes.subarray(0, 512)).trimStart();
  if (/^(?:<\?xml|<!--|<svg|<!DOCTYPE svg)/i.test(start)) {
    return carriedOr(readSourceFromSvg(new TextDecoder().decode(bytes)), "nothing");
  }
  if (!start.startsWith("{")) return { kind: "other" };
  return carriedOr(readSourceFromJson(new TextDecoder().decode(bytes)), "other");
}

/** A PNG with the source of the analysis inside. */
export function withSource(png: Uint8Array, analysis: Analysis): Uint8Array<ArrayBuffer> {
  return withPngText(png, JSON.stringify(inputOfAnalysis(analysis)));
}

function carriedOr(source: BuildInput | null, kind: "nothing" | "other"): FileSource {
  return source === null ? { kind } : { kind: "carried", source };
}
