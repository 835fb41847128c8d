import { quote } from "../text/quote.ts";
import { fail, ok, type Result } from "../text/result.ts";
import { checkMembers, checkMount } from "./checks/members.ts";
import { checkPorts, findMissingTarget } from "./checks/ports.ts";
import { type ComposeMap, type ComposeValue, goType, isList, isMap, composeText, printWithS } from "./value.ts";

/** Everything that can be written in a short form, in its long one; only of what a build takes. */
export function toCanonical(document: ComposeMap): Result<ComposeMap> {
  const refusal = checkResources(document);
  if (refusal !== undefined) return fail(refusal);
  const services = document.get("services");
  const secrets = document.get("secrets");
  const changed = new Map(document);
  if (isMap(services)) {
    const done = mapEntries(services, (service, name) =>
      isMap(service) ? canonicalService(service, `services.${name}`) : ok(service),
    );
    if (!done.ok) return done;
    changed.set("services", done.value);
  }
  if (isMap(secrets)) {
    const done = mapEntries(secrets, (secret, name) => (isMap(secret) ? external(secret, name) : ok(secret)));
    if (!done.ok) return done;
    changed.set("secrets", done.value);
  }
  for (const [name, service] of isMap(services) ? services : []) {
    const missing = isMap(service) ? findMissingTarget(service.get("ports"), `services.${name}.ports`) : undefined;
    if (missing !== undefined) return fail(missing);
  }
  return ok(changed);
}

const RESOURCES = ["networks", "volumes", "configs"];

/** Bake itself comes down with a panic here. */
function checkResources(document: ComposeMap): string | undefined {
  for (const kind of RESOURCES) {
    const given = document.get(kind);
    if (isList(given) && given.length > 0) return `${kind} must be a mapping`;
    const wrong = isMap(given) ? [...given].find(([, one]) => one !== null && !isMap(one)) : undefined;
    if (wrong !== undefined) return `${kind}.${wrong[0]} must be a mapping`;
    const options = isMap(given) && kind === "volumes" ? [...given].find(([, one]) => hasWrongOptions(one)) : undefined;
    if (options !== undefined) return `${kind}.${options[0]}.driver_opts must be a mapping`;
  }
  return undefined;
}

function hasWrongOptions(volume: ComposeValue): boolean {
  if (!isMap(volume) || volume.get("driver") !== "local") return false;
  const options = volume.get("driver_opts");
  return options !== undefined && !isMap(options);
}

function mapEntries(
  map: ComposeMap,
  change: (value: ComposeValue, key: string) => Result<ComposeValue>,
): Result<ComposeMap> {
  const changed = new Map<string, ComposeValue>();
  for (const [key, value] of map) {
    const one = change(value, key);
    if (!one.ok) return one;
    changed.set(key, one.value);
  }
  return ok(changed);
}

function canonicalService(service: ComposeMap, path: string): Result<ComposeMap> {
  return mapEntries(service, (value, key) => {
    if (key === "build") return canonicalBuild(value, `${path}.build`);
    if (key === "ports") return refused(value, checkPorts(value, `${path}.ports`));
    if (key === "depends_on") return refused(value, checkDependencies(value, `${path}.depends_on`));
    if (key === "env_file") return canonicalEnvFile(value, `${path}.env_file`);
    return refused(value, checkMembers(key, value, `${path}.${key}`));
  });
}

function checkDependencies(value: ComposeValue, path: string): string | undefined {
  // bake itself comes down with a panic
  if (isList(value))
    return value.every((one) => typeof one === "string") ? undefined : `${path} must be a list of strings`;
  if (!isMap(value)) return `${path}: invalid type ${goType(value)} for depend_on`;
  const wrong = [...value].find(([, one]) => !isMap(one));
  return wrong === undefined ? undefined : `${path}.${wrong[0]}: unsupported value ${printWithS(value)}`;
}

/** The value, unless it is refused. */
function refused(value: ComposeValue, refusal: string | undefined): Result<ComposeValue> {
  return refusal === undefined ? ok(value) : fail(refusal);
}

function canonicalEnvFile(value: ComposeValue, path: string): Result<ComposeValue> {
  if (typeof value === "string") return ok([envFile(value)]);
  return isList(value) ? ok(value.map(envFile)) : fail(`${path}: invalid type ${goType(value)} for env_file`);
}

function envFile(entry: ComposeValue): ComposeValue {
  if (typeof entry === "string")
    return new Map<string, ComposeValue>([
      ["path", entry],
      ["required", true],
    ]);
  if (!isMap(entry)) return null;
  return entry.has("required") ? entry : new Map([...entry, ["required", true]]);
}

/** Bake itself comes down with a panic where a context is a number. */
function contextsOf(value: ComposeValue, path: string): Result<ComposeValue> {
  const wrong = isMap(value) ? [...value].find(([, one]) => typeof one !== "string") : undefined;
  return wrong === undefined ? keyValues(value, path) : fail(`${path}.${wrong[0]} must be a string`);
}

function canonicalBuild(build: ComposeValue, path: string): Result<ComposeValue> {
  if (typeof build === "string") return ok(new Map([["context", build]]));
  if (!isMap(build)) return fail(`${path}: invalid type ${goType(build)} for build`);
  return mapEntries(build, (value, key): Result<ComposeValue> => {
    switch (key) {
      case "provenance":
      case "sbom":
        return ok(composeText(value));
      case "context":
        // bake itself comes down with a panic
        return goType(value) === "time.Time" ? fail(`${path}.${key} must be a string`) : ok(value);
      case "additional_contexts":
        return contextsOf(value, `${path}.${key}`);
      case "ssh":
        return sshKeys(value, `${path}.${key}`);
      case "secrets":
        return mounts(value, `${path}.${key}`);
      case "ulimits":
        return refused(value, checkMembers("ulimits", value, `${path}.${key}`));
      default:
        return ok(value);
    }
  });
}

function mounts(value: ComposeValue, path: string): Result<ComposeValue> {
  if (isMap(value)) return mapEntries(value, (mount, name) => refused(mount, checkMount(mount, `${path}.${name}`)));
  if (!isList(value)) return ok(value);
  const changed: ComposeValue[] = [];
  for (const mount of value) {
    const refusal = checkMount(mount, `${path}.[]`);
    if (refusal !== undefined) return fail(refusal);
    changed.push(typeof mount === "string" ? new Map([["source", mount]]) : mount);
  }
  return ok(changed);
}

function keyValues(value: ComposeValue, path: string): Result<ComposeValue> {
  if (isMap(value)) return ok(value);
  if (!isList(value)) return fail(`${path}: invalid type ${goType(value)}`);
  const mapping = new Map<string, ComposeValue>();
  for (const entry of value) {
    const text = composeText(entry);
    const cut = text.indexOf("=");
    if (cut < 0) return fail(`${path}: invalid value ${text}, expected key=value`);
    mapping.set(text.slice(0, cut), text.slice(cut + 1));
  }
  return ok(mapping);
}

function sshKeys(value: ComposeValue, path: string): Result<ComposeValue> {
  if (isMap(value)) return ok(value);
  if (!isList(value)) return fail(`${path}: invalid type ${goType(value)} for ssh`);
  const keys = new Map<string, ComposeValue>();
  for (const entry of value) {
    if (typeof entry !== "string") return fail(`invalid ssh key type ${goType(entry)}`);
    const cut = entry.indexOf("=");
    if (cut < 0 && entry !== "default") return fail(`invalid ssh key ${quote(entry)}`);
    keys.set(cut < 0 ? entry : entry.slice(0, cut), cut < 0 ? null : entry.slice(cut + 1));
  }
  return ok(keys);
}

function external(secret: ComposeMap, name: string): Result<ComposeValue> {
  const given = secret.get("external");
  if (!isMap(given)) return ok(secret);
  const changed = new Map(secret).set("external", true);
  const other = given.get("name");
  if (other === undefined) return ok(changed);
  const own = secret.get("name");
  if (own !== undefined && composeText(own) !== composeText(other))
    return fail(`secrets.${name}: name and external.name conflict; only use name`);
  return ok(own === undefined ? changed.set("name", other) : changed);
}
