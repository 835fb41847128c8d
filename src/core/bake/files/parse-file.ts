import { type Body, hclBody, jsonBody } from "../body/body.ts";
import { describeDiagnostics, type Diagnostic } from "../hcl/diagnostic.ts";
import { type Parsed, parseHcl } from "../hcl/parse-hcl.ts";
import { parseJsonFile } from "../json/parse.ts";
import type { BakeFile } from "./bake-file.ts";

/** A file as HCL or JSON, or what is wrong with it. */
export type ParsedFile =
  | { readonly kind: "body"; readonly body: Body }
  | { readonly kind: "broken"; readonly diagnostics: readonly Diagnostic[]; readonly message: string }
  /** It is neither, and its name does not say what it should be. */
  | { readonly kind: "neither"; readonly diagnostics: readonly Diagnostic[]; readonly message: string };

/** Parses by the name: `.json`, `.hcl`, or, with any other, whatever fits. */
export function parseFile({ name, text }: BakeFile): ParsedFile {
  if (name.endsWith(".json")) return toFile(parseJsonFile(text, name), jsonBody);
  if (name.endsWith(".hcl")) return toFile(parseHcl(text, name), hclBody);
  const hcl = toFile(parseHcl(text, `${name}.hcl`), hclBody);
  if (hcl.kind === "body") return hcl;
  const json = toFile(parseJsonFile(text, `${name}.json`), jsonBody);
  return json.kind === "body" ? json : { ...hcl, kind: "neither" };
}

function toFile<T>(
  { result, diagnostics }: Parsed<T>,
  toBody: (result: T) => Body,
): Exclude<ParsedFile, { kind: "neither" }> {
  if (diagnostics.length === 0) return { kind: "body", body: toBody(result) };
  return { kind: "broken", diagnostics, message: describeDiagnostics(diagnostics) };
}
