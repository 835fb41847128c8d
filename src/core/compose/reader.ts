import { fail, ok, type Result } from "../text/result.ts";
import { environmentLookup } from "../bake/files/parse-files.ts";
import type { BakeInput, ComposeReader } from "../bake/files/input.ts";
import type { BakeFile } from "../bake/files/bake-file.ts";
import { checkConsistency } from "./checks/consistency.ts";
import { withComposeBases } from "./bases.ts";
import { parseDotEnv } from "./dotenv.ts";
import { interpolate } from "./interpolate.ts";
import { loadModel } from "./load.ts";
import { type ComposeProject, toProject } from "./project.ts";
import { listServices, toConfig } from "./to-targets.ts";
import type { OnUnset } from "./template.ts";
import type { ParsedYaml, ParseYaml } from "./value.ts";

/** Reads Compose files as buildx does. */
export function composeReader(parseYaml: ParseYaml): ComposeReader {
  return {
    checkEnvironment: (input) => {
      const environment = readEnvironment(input);
      return environment.ok ? undefined : environment.message;
    },
    check: (file, input) => {
      const project = loadProject([file], input, parseYaml);
      return project.ok ? undefined : project.message;
    },
    read: (files, input) => {
      const unset = new Set<string>();
      const project = loadProject(files, input, parseYaml, (name) => unset.add(name));
      if (!project.ok) return { kind: "error", message: project.message };
      const refusal = checkConsistency(project.value);
      if (refusal !== undefined) return { kind: "error", message: refusal };
      const config = toConfig(project.value);
      if (!config.ok) return { kind: "error", message: config.message };
      return {
        kind: "config",
        config: withComposeBases(config.value, files),
        services: listServices(project.value),
        unset: [...unset],
      };
    },
  };
}

function loadProject(
  files: readonly BakeFile[],
  input: BakeInput,
  parse: ParseYaml,
  onUnset: OnUnset = () => {},
): Result<ComposeProject> {
  const parseYaml = withMemory(parse);
  const environment = readEnvironment(input);
  if (!environment.ok) return environment;
  const named = withProjectName(environment.value, files, parseYaml);
  if (!named.ok) return named;
  const sources = files.map(({ text }) => ({ path: "", text }));
  const world = { parseYaml, files: input.files, home: input.environment.get("HOME"), onUnset };
  const model = loadModel(sources, world, { directory: "", environment: named.value, included: [] });
  return model.ok ? toProject(model.value, named.value, input.files) : model;
}

/** Parses each text once: that of a project is read for its name first. */
function withMemory(parseYaml: ParseYaml): ParseYaml {
  const known = new Map<string, ParsedYaml>();
  return (text) => {
    const parsed = known.get(text) ?? parseYaml(text);
    known.set(text, parsed);
    return parsed;
  };
}

/** The environment with what `.env` adds to it, and with what `--var` sets. */
function readEnvironment({ environment, variables, files }: BakeInput): Result<ReadonlyMap<string, string>> {
  const lookup = environmentLookup(environment);
  const seen = [...environment.keys()].flatMap((name): [string, string][] => {
    const value = lookup(name);
    return value === undefined ? [] : [[name, value]];
  });
  const known = new Map(seen);
  const text = files.get(".env");
  if (text === undefined) return ok(new Map([...known, ...variables]));
  const parsed = parseDotEnv(text, (name) => known.get(name));
  return parsed.ok ? ok(new Map([...parsed.value, ...known, ...variables])) : fail(parsed.message);
}

/** The project's name is a variable, too: that of the files, or that of the environment, or "bake". It is read before all else. */
function withProjectName(
  environment: ReadonlyMap<string, string>,
  files: readonly BakeFile[],
  parseYaml: ParseYaml,
): Result<ReadonlyMap<string, string>> {
  let written = "";
  for (const { text } of files) {
    const parsed = parseYaml(text);
    for (const { name } of parsed.kind === "documents" ? parsed.documents : []) if (name !== "") written = name;
  }
  const messages: string[] = [];
  const name = interpolate(new Map([["name", written]]), (variable) => environment.get(variable), messages).get("name");
  if (messages.length > 0) return fail(messages.join("\n"));
  const used = typeof name === "string" && name !== "" ? name : environment.get("COMPOSE_PROJECT_NAME") || "bake";
  return ok(new Map([...environment, ["COMPOSE_PROJECT_NAME", used]]));
}
