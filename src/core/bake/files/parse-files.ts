import { addBlocks, withoutRepeated } from "../config/add-blocks.ts";
import { type Config, EMPTY_CONFIG } from "../config/config.ts";
import { rebaseContexts } from "../config/context-bases.ts";
import { parseGoBool } from "../flags/go-value.ts";
import { describeDiagnostics, type Diagnostic } from "../hcl/diagnostic.ts";
import type { Body } from "../body/body.ts";
import type { ListedVariable } from "../resolve/list-variable.ts";
import { resolveFiles } from "../resolve/resolve-files.ts";
import type { BakeFile } from "./bake-file.ts";
import type { BakeError, BakeInput, ComposeReader, ListedService } from "./input.ts";
import { parseFile } from "./parse-file.ts";

/** What all files together say. */
export type ParsedFiles =
  | {
      readonly kind: "parsed";
      readonly config: Config;
      readonly variables: readonly ListedVariable[];
      /** Those of Compose files. */
      readonly services: readonly ListedService[];
      readonly unset: readonly string[];
    }
  | { readonly kind: "failed"; readonly error: BakeError };

/** Variables of buildx itself. */
const BUILT_IN: ReadonlyMap<string, string> = new Map([
  ["BAKE_CMD_CONTEXT", "cwd://"],
  ["BAKE_LOCAL_PLATFORM", "linux/amd64"],
]);

/** Evaluates all Compose files, then all others together on top of them. */
export function parseFiles(files: readonly BakeFile[], input: BakeInput, compose: ComposeReader): ParsedFiles {
  const relative = readRelativePaths(input);
  if (typeof relative !== "boolean") return { kind: "failed", error: relative };
  const sorted = sortFiles(files, input, compose);
  if (sorted.kind === "failed") return sorted;
  let config = EMPTY_CONFIG;
  let services: readonly ListedService[] = [];
  let unset: readonly string[] = [];
  if (sorted.composeFiles.length > 0) {
    const read = compose.read(sorted.composeFiles, input);
    if (read.kind === "error")
      return { kind: "failed", error: { message: `failed to parse compose file: ${read.message}` } };
    config = withoutRepeated(read.config);
    ({ services, unset } = read);
  }
  let variables: readonly ListedVariable[] = [];
  if (sorted.bodies.length > 0) {
    const resolved = resolveFiles(sorted.bodies, {
      builtIn: BUILT_IN,
      lookup: variableLookup(input),
      now: input.now,
      home: input.environment.get("HOME") ?? "/root",
    });
    if (resolved.kind === "broken") return failedWith(resolved.diagnostics);
    config = addBlocks(config, resolved);
    variables = resolved.variables;
  }
  return { kind: "parsed", config: relative ? rebaseContexts(config) : config, variables, services, unset };
}

type Sorted =
  | { readonly kind: "sorted"; readonly composeFiles: readonly BakeFile[]; readonly bodies: readonly Body[] }
  | Extract<ParsedFiles, { kind: "failed" }>;

function sortFiles(files: readonly BakeFile[], input: BakeInput, compose: ComposeReader): Sorted {
  const composeFiles: BakeFile[] = [];
  const bodies: Body[] = [];
  for (const file of files) {
    const name = file.name.toLowerCase();
    const isYaml = name.endsWith(".yml") || name.endsWith(".yaml");
    const isOther = name.endsWith(".json") || name.endsWith(".hcl");
    // without its environment, no file is read as a Compose file, whatever its name
    const broken = isOther ? undefined : compose.checkEnvironment?.(input);
    const refusal = isOther ? undefined : (broken ?? compose.check(file, input));
    if (isYaml && broken === undefined && refusal !== undefined) return { kind: "failed", error: { message: refusal } };
    if (broken === undefined && (isYaml || (!isOther && refusal === undefined))) {
      composeFiles.push(file);
      continue;
    }
    const parsed = parseFile(file);
    if (parsed.kind === "body") bodies.push(parsed.body);
    else if (parsed.kind === "neither" && refusal !== undefined) {
      const message = `failed to parse ${file.name}: parsing yaml: ${refusal}, parsing hcl: ${parsed.message}`;
      return { kind: "failed", error: { message } };
    } else return failedWith(parsed.diagnostics);
  }
  return { kind: "sorted", composeFiles, bodies };
}

function failedWith(diagnostics: readonly Diagnostic[]): Extract<ParsedFiles, { kind: "failed" }> {
  const message = describeDiagnostics(diagnostics);
  const subject = diagnostics.find((one) => one.subject)?.subject;
  if (!subject) return { kind: "failed", error: { message } };
  const { file, start, end } = subject;
  const range = [start.line, start.column, end.line, end.column] as const;
  return { kind: "failed", error: { message, place: { file, range } } };
}

/** The text that `--var` or the environment gives a variable. */
export function variableLookup({ variables, environment }: BakeInput): (name: string) => string | undefined {
  const outside = environmentLookup(environment);
  return (name) => variables.get(name) ?? outside(name);
}

/** The environment, as far as definitions may see it. */
export function environmentLookup(environment: ReadonlyMap<string, string>): (name: string) => string | undefined {
  const disabled = parseGoBool(environment.get("BUILDX_BAKE_DISABLE_VARS_ENV_LOOKUP") ?? "");
  if (disabled.ok && disabled.value) return () => undefined;
  return (name) => {
    const text = environment.get(name);
    // the command line's own --debug sets it
    return name === "DEBUG" && text ? "1" : text;
  };
}

function readRelativePaths({ environment }: BakeInput): boolean | BakeError {
  const text = (environment.get("BUILDX_BAKE_FILE_RELATIVE_PATHS") ?? "").trim();
  if (text === "") return false;
  const flag = parseGoBool(text);
  if (flag.ok) return flag.value;
  return { message: `failed to parse BUILDX_BAKE_FILE_RELATIVE_PATHS value "${text}": ${flag.message}` };
}
