import { isObject } from "#core/text/json-value.ts";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const OWN = join(process.cwd(), "src/cli/conformance/cases.jsonl");
const SHARED = join(process.cwd(), "../shared");

/** Texts that inputs are made from. */
export interface FuzzSources {
  readonly dockerfiles: readonly string[];
  readonly ignores: readonly string[];
}

/** The Dockerfiles of every conformance case that is there, else those of the repository. */
export function readFuzzSources(): FuzzSources {
  const shared = ["conformance", "hadolint", "hints"].flatMap((folder) => jsonLinesIn(join(SHARED, folder)));
  const cases = [OWN, ...shared].flatMap(readLines);
  return {
    dockerfiles: unique(cases.map(({ source, dockerfile }) => textOf(source) || textOf(dockerfile))),
    ignores: unique(cases.flatMap(({ options }) => (isObject(options) ? ignoresOf(options) : []))),
  };
}

function jsonLinesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .map((name) => join(folder, name));
}

function readLines(file: string): Readonly<Record<string, unknown>>[] {
  const rows: unknown[] = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
  return rows.filter(isObject);
}

function ignoresOf({ dockerignore, dockerfileIgnore }: Readonly<Record<string, unknown>>): string[] {
  return [textOf(dockerignore), textOf(dockerfileIgnore)];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== "");
}
