import { fail, ok, type Result } from "../text/result.ts";
import { quote } from "../text/quote.ts";
import { findDecodingFaults } from "./checks/decoding-faults.ts";
import { parseDotEnv } from "./dotenv.ts";
import { checkSchema } from "./checks/schema.ts";
import { type ComposeMap, type ComposeValue, isList, isMap, composeText, readBoolean } from "./value.ts";

/** What a build needs of a Compose project. */
export interface ComposeProject {
  readonly services: readonly ComposeService[];
  readonly secrets: ComposeMap;
  readonly environment: ReadonlyMap<string, string>;
}

export interface ComposeService {
  readonly name: string;
  readonly image: string;
  readonly build: ComposeMap | undefined;
  readonly environment: ReadonlyMap<string, string | null>;
  /** The profiles that it belongs to; without any, it always starts. */
  readonly profiles: readonly string[];
}

const SERVICE_KEYS = new Set(["image", "build", "environment", "env_file"]);

/** The services of a document, checked against the schema; env files are read. */
export function toProject(
  model: ComposeMap,
  environment: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, string>,
): Result<ComposeProject> {
  if (model.size === 0) return fail("empty compose file");
  const filtered = filterModel(model);
  if (filtered.size === 0) return fail("empty compose file");
  const refusal = checkSchema(filtered);
  if (refusal !== undefined) return fail(refusal);
  const given = filtered.get("services");
  const secrets = filtered.get("secrets");
  const entries = isMap(given) ? [...given] : [];
  const faults = findDecodingFaults(new Map(entries), isMap(secrets) ? secrets : new Map());
  if (faults.length > 0) return fail(`decoding failed due to the following error(s):\n\n${faults.join("\n")}`);
  const written = model.get("services");
  const services: ComposeService[] = [];
  for (const [name, service] of entries) {
    if (!isMap(service)) continue;
    const variables = serviceEnvironment(service, environment, files);
    if (!variables.ok) return variables;
    const build = service.get("build");
    const image = service.get("image");
    services.push({
      name,
      image: typeof image === "string" ? image : "",
      build: isMap(build) ? build : undefined,
      environment: variables.value,
      profiles: readProfiles(isMap(written) ? written.get(name) : undefined),
    });
  }
  return ok({ services, secrets: isMap(secrets) ? secrets : new Map(), environment });
}

/** Bake doesn't look at profiles: what isn't text is left out. */
function readProfiles(service: ComposeValue | undefined): readonly string[] {
  const profiles = isMap(service) ? service.get("profiles") : undefined;
  return isList(profiles) ? profiles.filter((profile) => typeof profile === "string") : [];
}

function filterModel(model: ComposeMap): ComposeMap {
  const filtered = new Map<string, ComposeValue>();
  const services = model.get("services");
  if (isMap(services)) {
    const kept = [...services].flatMap(([name, service]): [string, ComposeValue][] => {
      if (service === null) return [[name, new Map()]];
      if (!isMap(service)) return [];
      return [[name, new Map([...service].filter(([key]) => SERVICE_KEYS.has(key)))]];
    });
    filtered.set("services", new Map(kept));
  }
  const secrets = model.get("secrets");
  if (secrets !== undefined) filtered.set("secrets", secrets);
  return filtered;
}

/** Texts by name, of a map or of a list of `NAME=value`; null if there is no value. */
export function readMapping(value: ComposeValue | undefined): ReadonlyMap<string, string | null> {
  if (isMap(value)) return new Map([...value].map(([key, one]) => [key, one === null ? null : composeText(one)]));
  if (!isList(value)) return new Map();
  return new Map(
    value.map((entry) => {
      const text = composeText(entry);
      const cut = text.indexOf("=");
      return cut < 0 ? [text, null] : [text.slice(0, cut), text.slice(cut + 1)];
    }),
  );
}

function serviceEnvironment(
  service: ComposeMap,
  environment: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, string>,
): Result<ReadonlyMap<string, string | null>> {
  const own = new Map(
    [...readMapping(service.get("environment"))].map(([name, value]) => [name, value ?? environment.get(name) ?? null]),
  );
  const fromFiles = new Map<string, string>();
  const entries = service.get("env_file");
  for (const entry of isList(entries) ? entries : []) {
    if (!isMap(entry)) continue;
    const path = composeText(entry.get("path"));
    const text = files.get(path);
    if (text === undefined) {
      const required = entry.get("required");
      const isRequired = typeof required === "string" ? readBoolean(required) !== false : required !== false;
      if (isRequired) return fail(`env file ${path} not found: stat ${path}: no such file or directory`);
      continue;
    }
    const format = entry.get("format");
    if (typeof format === "string" && format !== "" && format !== ".env")
      return fail(`unsupported env_file format ${quote(format)}`);
    const parsed = parseDotEnv(text, (name) => environment.get(name) ?? own.get(name) ?? undefined);
    if (!parsed.ok) return fail(`failed to read ${path}: ${parsed.message}`);
    for (const [name, value] of parsed.value) fromFiles.set(name, value);
  }
  return ok(new Map<string, string | null>([...fromFiles, ...own]));
}
