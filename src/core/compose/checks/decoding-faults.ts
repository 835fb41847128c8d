import { parseGoInt } from "../../bake/flags/go-value.ts";
import { readMemory } from "../memory.ts";
import { type ComposeMap, type ComposeValue, goType, isList, isMap, readBoolean } from "../value.ts";

/** What compose-go can't read as the type that it needs, of what its schema lets through: above all times. */
export function findDecodingFaults(services: ComposeMap, secrets: ComposeMap): readonly string[] {
  const faults: string[] = [];
  const note = (path: string, message: string | undefined): void => {
    if (message !== undefined) faults.push(`'${path}' ${message}`);
  };
  for (const [name, service] of services) if (isMap(service)) checkService(service, `services[${name}]`, note);
  for (const [name, secret] of secrets)
    for (const key of ["name", "file", "environment"])
      if (isMap(secret)) note(`secrets[${name}].${key}`, faultOf(secret.get(key), "string"));
  return faults;
}

type Note = (path: string, message: string | undefined) => void;

function checkService(service: ComposeMap, path: string, note: Note): void {
  note(`${path}.image`, faultOf(service.get("image"), "string"));
  const envFiles = service.get("env_file");
  for (const [at, entry] of isList(envFiles) ? envFiles.entries() : [])
    if (isMap(entry)) note(`${path}.env_file[${at}].required`, faultOf(entry.get("required"), "bool"));
  const build = service.get("build");
  if (isMap(build)) checkBuild(build, `${path}.build`, note);
}

function checkBuild(build: ComposeMap, path: string, note: Note): void {
  for (const [key, value] of build)
    if (key === "shm_size") note(`${path}.${key}`, faultOfSize(value));
    else if (key === "secrets" || key === "entitlements") checkItems(value, `${path}.${key}`, note);
    else if (key === "extra_hosts") note(`${path}.${key}`, faultOfHosts(value));
    else if (LISTS.has(key)) note(`${path}.${key}`, faultOfList(value));
    else note(`${path}.${key}`, faultOf(value, TYPES.get(key)));
}

const LISTS = new Set(["platforms", "cache_from", "cache_to", "no_cache_filter"]);

const TYPES: ReadonlyMap<string, "bool" | "string"> = new Map([
  ...["no_cache", "privileged", "pull"].map((key) => [key, "bool"] as const),
  ...["dockerfile", "dockerfile_inline", "isolation", "network", "target"].map((key) => [key, "string"] as const),
]);

function faultOf(value: ComposeValue | undefined, type: "bool" | "string" | undefined): string | undefined {
  if (type !== undefined && goType(value) === "time.Time")
    return `expected type '${type}', got unconvertible type 'time.Time'`;
  const isWrong = type === "bool" && typeof value === "string" && readBoolean(value) === undefined;
  return isWrong ? `invalid boolean: ${value}` : undefined;
}

function faultOfSize(size: ComposeValue): string | undefined {
  if (typeof size !== "string" || parseGoInt(size).ok) return undefined;
  const memory = readMemory(size);
  return memory.ok ? undefined : memory.message;
}

function faultOfList(value: ComposeValue): string | undefined {
  const isWrong = goType(value) === "time.Time" || (isList(value) && value.some((one) => goType(one) === "time.Time"));
  return isWrong ? `invalid type ${goType(value)} for string list` : undefined;
}

function faultOfHosts(value: ComposeValue): string | undefined {
  const isWrong = isMap(value) && [...value.values()].some((one) => goType(one) === "time.Time");
  return isWrong ? `unexpected value type ${goType(value)} for extra_hosts entry` : undefined;
}

function checkItems(value: ComposeValue, path: string, note: Note): void {
  for (const [at, item] of isList(value) ? value.entries() : []) {
    note(`${path}[${at}]`, faultOf(item, "string"));
    if (isMap(item))
      for (const key of ["source", "target", "uid", "gid"])
        note(`${path}[${at}].${key}`, faultOf(item.get(key), "string"));
  }
}
