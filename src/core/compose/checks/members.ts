import { checkVolume } from "./volumes.ts";
import { type ComposeMap, type ComposeValue, goType, isList, isMap } from "../value.ts";

/**
 * What compose-go says of the members of a list, of a service or of its build, that it can't bring into their long form;
 * undefined for nothing.
 */
export function checkMembers(key: string, value: ComposeValue, path: string): string | undefined {
  if (key === "gpus")
    return isList(value) || typeof value === "string" ? undefined : `${path}: invalid type ${goType(value)} for gpus`;
  if (key === "networks" || key === "models") {
    // bake itself comes down with a panic
    const isRight = !isList(value) || value.every((one) => typeof one === "string");
    return isRight ? undefined : `${path} must be a list of strings`;
  }
  return firstRefusal(value, path, CHECKS.get(key));
}

/**
 * What it says of members when it fills in what is left out and makes paths absolute, after all files are read; undefined for
 * nothing.
 */
export function checkDefaults(service: ComposeMap, path: string): string | undefined {
  const devices = ["deploy", "resources", "reservations", "devices"];
  return (
    firstRefusal(valueAt(service, devices), [path, ...devices].join("."), checkRequest) ??
    firstRefusal(service.get("gpus"), `${path}.gpus`, checkRequest) ??
    firstRefusal(service.get("volumes"), `${path}.volumes`, checkBind) ??
    firstRefusal(service.get("label_file"), `${path}.label_file`, checkPath) ??
    firstRefusal(valueAt(service, ["develop", "watch"]), `${path}.develop.watch`, checkWatch)
  );
}

function valueAt(map: ComposeMap, keys: readonly string[]): ComposeValue | undefined {
  let value: ComposeValue | undefined = map;
  for (const key of keys) value = isMap(value) ? value.get(key) : undefined;
  return value;
}

type Check = (member: ComposeValue, path: string) => string | undefined;

function firstRefusal(value: ComposeValue | undefined, path: string, check: Check | undefined): string | undefined {
  if (check === undefined) return undefined;
  const members = isMap(value) ? [...value] : isList(value) ? value.map((one) => ["[]", one] as const) : [];
  for (const [name, member] of members) {
    const refusal = check(member, `${path}.${name}`);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/** Of a secret or a configuration, also of those of a build. */
export function checkMount(member: ComposeValue, path: string): string | undefined {
  return typeof member === "string" || isMap(member) ? undefined : `${path}: unsupported type ${goType(member)}`;
}

function checkLimit(member: ComposeValue, path: string): string | undefined {
  return isMap(member) || goType(member) === "int" ? undefined : `${path}: invalid type ${goType(member)} for external`;
}

function checkDevice(member: ComposeValue, path: string): string | undefined {
  if (isMap(member)) return undefined;
  if (typeof member !== "string") return `${path}: invalid type ${goType(member)} for service volume mount`;
  const isClear = member.split(":").length <= 3;
  return isClear ? undefined : `confusing device mapping, please use long syntax: ${member}`;
}

const CHECKS: ReadonlyMap<string, Check> = new Map([
  ["secrets", checkMount],
  ["configs", checkMount],
  ["devices", checkDevice],
  ["ulimits", checkLimit],
  ["volumes", checkVolume],
]);

/** compose-go names the type that it asked for, not the one that is there. */
function checkRequest(member: ComposeValue, path: string): string | undefined {
  return isMap(member) ? undefined : `${path}: invalid type map[string]interface {} for device request`;
}

function checkBind(volume: ComposeValue, path: string): string | undefined {
  if (!isMap(volume)) return undefined;
  const bind = volume.get("bind");
  if (bind !== undefined && !isMap(bind)) return `${path}.bind: invalid type ${goType(bind)} for service volume bind`;
  if (volume.get("type") !== "bind") return undefined;
  const source = volume.get("source");
  if (source === undefined) return 'invalid mount config for type "bind": field Source must not be empty';
  // bake itself comes down with a panic
  return typeof source === "string" ? undefined : `${path}.source must be a string`;
}

function checkWatch(rule: ComposeValue): string | undefined {
  const path = isMap(rule) ? rule.get("path") : undefined;
  return path === undefined ? undefined : checkPath(path);
}

function checkPath(member: ComposeValue): string | undefined {
  return typeof member === "string" || isList(member) ? undefined : `unexpected type ${goType(member)}`;
}
