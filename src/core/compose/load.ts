import { fail, ok, type Result } from "../text/result.ts";
import { cleanPath, joinPath } from "../text/path.ts";
import { toCanonical } from "./canonical.ts";
import { parseDotEnv } from "./dotenv.ts";
import { type Base, extendServices } from "./extend.ts";
import { type IncludeConfig, readIncludes } from "./include-config.ts";
import { interpolate } from "./interpolate.ts";
import { checkDefaults } from "./checks/members.ts";
import { mergeMaps, mergeValues } from "./merge.ts";
import { resolvePaths } from "./paths.ts";
import { applyResets } from "./resets.ts";
import { refuseEntries, withoutDuplicates } from "./unique.ts";
import type { OnUnset } from "./template.ts";
import { type BrokenYaml, type ComposeMap, type ComposeValue, isList, isMap, type ParseYaml } from "./value.ts";

/** What is around Compose files. */
export interface ComposeWorld {
  readonly parseYaml: ParseYaml;
  /** The files of the working directory, by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly home: string | undefined;
  /** Gets each variable without a value and without a default that says what is built or which image runs. */
  readonly onUnset: OnUnset;
}

/** A text to load; files that are included are named by their path, those of the command line by "". */
export interface ComposeSource {
  readonly path: string;
  readonly text: string;
}

interface LoadOptions {
  /** What paths in the sources are relative to. */
  readonly directory: string;
  readonly environment: ReadonlyMap<string, string>;
  /** Files that include this one. */
  readonly included: readonly string[];
}

/** Included files in each other beyond this are refused. */
const MAX_DEPTH = 50;

/** All sources as one document, with what they include and extend. */
export function loadModel(
  sources: readonly ComposeSource[],
  world: ComposeWorld,
  options: LoadOptions,
): Result<ComposeMap> {
  let model: ComposeMap = new Map();
  for (const source of sources) {
    const loaded = loadSource(source, model, world, options);
    if (!loaded.ok) return loaded;
    model = loaded.value;
  }
  const services = model.get("services");
  for (const [name, service] of isMap(services) ? services : []) {
    const refusal = isMap(service) ? checkDefaults(service, `services.${name}`) : undefined;
    if (refusal !== undefined) return fail(refusal);
  }
  const withContexts = setDefaultContexts(model);
  const resolved = resolvePaths(withContexts, { directory: options.directory, home: world.home });
  return ok(resolveEnvironment(resolved, options.environment));
}

function loadSource(
  { path, text }: ComposeSource,
  before: ComposeMap,
  world: ComposeWorld,
  options: LoadOptions,
): Result<ComposeMap> {
  const parsed = world.parseYaml(text);
  if (parsed.kind === "broken") return refuse(parsed, path);
  let model = before;
  for (const { value, resets } of parsed.documents) {
    if (!isMap(value)) return fail("top-level object must be a mapping");
    const document = prepare(value, options.environment, world);
    if (!document.ok) return document;
    const complete = includeAll(document.value, { path, text }, resets, world, options);
    if (!complete.ok) return complete;
    const extended = extendServices(complete.value, path, resets, (file) => loadBase(file, world, options));
    if (!extended.ok) return extended;
    const merged = mergeMaps(applyResets(model, resets), extended.value, []);
    if (!merged.ok) return merged;
    const refusal = refuseEntries(merged.value);
    if (refusal !== undefined) return fail(refusal);
    const canonical = toCanonical(withoutDuplicates(merged.value));
    if (!canonical.ok) return canonical;
    model = withoutDuplicates(canonical.value);
  }
  return parsed.broken ? refuse(parsed.broken, path) : ok(model);
}

function refuse({ message, isYaml }: BrokenYaml, path: string): Result<never> {
  return fail(isYaml ? message : `failed to parse ${path}: ${message}`);
}

function prepare(
  document: ComposeMap,
  environment: ReadonlyMap<string, string>,
  { onUnset }: ComposeWorld,
): Result<ComposeMap> {
  const messages: string[] = [];
  const noteUnset = (name: string, [top, , key]: readonly string[]): void => {
    if (top === "services" && (key === "build" || key === "image")) onUnset(name);
  };
  const interpolated = interpolate(document, (name) => environment.get(name), messages, noteUnset);
  return messages.length > 0 ? fail(messages.join("\n")) : ok(interpolated);
}

/** A file that a service extends another one of. */
function loadBase(file: string, world: ComposeWorld, { directory, environment }: LoadOptions): Result<Base> {
  const path = joinPath(directory, file);
  const text = world.files.get(path);
  if (text === undefined) return fail(`open ${path}: no such file or directory`);
  const parsed = world.parseYaml(text);
  if (parsed.kind === "broken") return refuse(parsed, path);
  let model: ComposeMap = new Map();
  let resets: Base["resets"] = [];
  for (const document of parsed.documents) {
    if (!isMap(document.value)) return fail("top-level object must be a mapping");
    const prepared = prepare(document.value, environment, world);
    if (!prepared.ok) return prepared;
    ({ resets } = document);
    const merged = mergeMaps(applyResets(model, resets), prepared.value, []);
    if (!merged.ok) return merged;
    const refusal = refuseEntries(merged.value);
    if (refusal !== undefined) return fail(refusal);
    const canonical = toCanonical(withoutDuplicates(merged.value));
    if (!canonical.ok) return canonical;
    model = canonical.value;
  }
  if (parsed.broken) return refuse(parsed.broken, path);
  const { services } = Object.fromEntries(resolvePaths(model, { directory: directoryOf(path), home: world.home }));
  return ok({ services: isMap(services) ? services : new Map(), resets, path, hasServices: services !== undefined });
}

/** The document with everything that its `include` names. */
function includeAll(
  document: ComposeMap,
  source: ComposeSource,
  resets: readonly (readonly string[])[],
  world: ComposeWorld,
  options: LoadOptions,
): Result<ComposeMap> {
  const entries = document.get("include");
  if (entries === undefined || entries === null) return ok(document);
  const configs = readIncludes(entries);
  if (!configs.ok) return configs;
  let model = document;
  for (const entry of configs.value) {
    const imported = includeOne(entry, source, world, options);
    if (!imported.ok) return imported;
    const merged = importInto(model, imported.value, resets);
    if (!merged.ok) return merged;
    model = merged.value;
  }
  return ok(new Map([...model].filter(([key]) => key !== "include")));
}

function includeOne(
  entry: IncludeConfig,
  source: ComposeSource,
  world: ComposeWorld,
  { directory, environment, included }: LoadOptions,
): Result<ComposeMap> {
  const paths = entry.paths.map((path) => joinPath(directory, path));
  const [main] = paths;
  if (main === undefined) return ok(new Map());
  const before = [...included, source.path];
  if (before.includes(main) || before.length > MAX_DEPTH)
    return fail(
      `include cycle detected:\n${before[0] ?? ""}\n include ${[...before.slice(1), main].join("\n include ")}`,
    );
  const sources: ComposeSource[] = [];
  for (const path of paths) {
    const text = world.files.get(path);
    if (text === undefined) return fail(`open ${path}: no such file or directory`);
    sources.push({ path, text });
  }
  const own = entry.projectDirectory;
  const project = own === "" ? directoryOf(main) : joinPath(directory, own);
  const outside = readEnvFiles(entry.envFiles, project, directory, environment, world);
  if (!outside.ok) return outside;
  return loadModel(sources, world, {
    directory: project,
    environment: new Map([...outside.value, ...environment]),
    included: before,
  });
}

function readEnvFiles(
  named: readonly string[],
  project: string,
  directory: string,
  environment: ReadonlyMap<string, string>,
  world: ComposeWorld,
): Result<ReadonlyMap<string, string>> {
  const usual = joinPath(project, ".env");
  const paths =
    named.length > 0
      ? named.filter((path) => path !== "/dev/null").map((path) => joinPath(directory, path))
      : [usual].filter((path) => world.files.has(path));
  const variables = new Map<string, string>();
  for (const path of paths) {
    const text = world.files.get(path);
    if (text === undefined) return fail(`stat ${path}: no such file or directory`);
    const parsed = parseDotEnv(text, (name) => environment.get(name) ?? variables.get(name));
    if (!parsed.ok) return fail(`failed to read ${path}: ${parsed.message}`);
    for (const [name, value] of parsed.value) variables.set(name, value);
  }
  return ok(variables);
}

const RESOURCES = ["services", "volumes", "networks", "secrets", "configs", "models"];

function importInto(
  model: ComposeMap,
  imported: ComposeMap,
  resets: readonly (readonly string[])[],
): Result<ComposeMap> {
  const merged = new Map(model);
  for (const key of RESOURCES) {
    const from = imported.get(key);
    if (!isMap(from)) continue;
    const known = model.get(key);
    // bake itself comes down with a panic
    if (known !== undefined && !isMap(known)) return fail(`${key} must be a mapping`);
    const to = new Map(isMap(known) ? known : []);
    for (const [name, resource] of from) {
      const own = to.get(name);
      const kept = applyResets(new Map([[key, new Map([[name, resource]])]]), resets).get(key);
      const base = (isMap(kept) ? kept.get(name) : undefined) ?? null;
      const both = own === undefined ? ok(resource) : mergeValues(base, own, [key, name]);
      if (!both.ok) return both;
      to.set(name, both.value);
    }
    merged.set(key, to);
  }
  return ok(merged);
}

/** "" for a file of the working directory itself. */
function directoryOf(path: string): string {
  const cut = path.lastIndexOf("/");
  return cut < 0 ? "" : cleanPath(path.slice(0, cut));
}

/** A build without a context is of the directory itself. */
function setDefaultContexts(model: ComposeMap): ComposeMap {
  return changeServices(model, (service) => {
    const build = service.get("build");
    return isMap(build) && !build.has("context")
      ? new Map(service).set("build", new Map(build).set("context", "."))
      : service;
  });
}

/** Variables of a list without a value get that of the environment. */
function resolveEnvironment(model: ComposeMap, environment: ReadonlyMap<string, string>): ComposeMap {
  return changeServices(model, (service) => {
    const list = service.get("environment");
    if (!isList(list)) return service;
    const resolved = list
      .filter((entry) => typeof entry === "string")
      .map((entry) => (environment.has(entry) ? `${entry}=${environment.get(entry)}` : entry));
    return new Map(service).set("environment", resolved);
  });
}

function changeServices(model: ComposeMap, change: (service: ComposeMap) => ComposeMap): ComposeMap {
  const services = model.get("services");
  if (!isMap(services)) return model;
  const changed = [...services].map(([name, one]): [string, ComposeValue] => [name, isMap(one) ? change(one) : one]);
  return new Map(model).set("services", new Map(changed));
}
