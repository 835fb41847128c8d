import { checkVolume } from "./checks/volumes.ts";
import { type ComposeMap, type ComposeValue, goType, isList, isMap, composeText, printWithS } from "./value.ts";

const BY_KEY = new Set([
  "build.args",
  "build.additional_contexts",
  "build.platform",
  "build.tags",
  "build.labels",
  "annotations",
  "cap_add",
  "cap_drop",
  "deploy.labels",
  "dns",
  "dns_opt",
  "dns_search",
  "environment",
  "labels",
  "links",
  "profiles",
  "sysctls",
  "tmpfs",
]);

/** Of list entries that define one thing twice, the later takes the place of the earlier. */
export function withoutDuplicates(value: ComposeMap, path: readonly string[] = []): ComposeMap {
  return new Map([...value].map(([key, entry]) => [key, cleanEntry(entry, [...path, key])]));
}

function cleanEntry(value: ComposeValue, path: readonly string[]): ComposeValue {
  if (isMap(value)) return withoutDuplicates(value, path);
  if (!isList(value) || path[0] !== "services") return value;
  const name = path.slice(2).join(".");
  if (!BY_KEY.has(name) && name !== "env_file") return value;
  const byKey = new Map<string, ComposeValue>();
  for (const entry of value) byKey.set(name === "env_file" ? fileOf(entry) : keyOf(entry), entry);
  return [...byKey.values()];
}

function keyOf(entry: ComposeValue): string {
  const text = composeText(entry);
  const cut = text.indexOf("=");
  return cut < 0 ? text : text.slice(0, cut);
}

function fileOf(entry: ComposeValue): string {
  return isMap(entry) ? composeText(entry.get("path")) : composeText(entry);
}

/** What can't be told from other entries of its list: the message that compose-go refuses it with; undefined for nothing. */
export function refuseEntries(model: ComposeMap): string | undefined {
  const services = model.get("services");
  for (const [name, service] of isMap(services) ? services : [])
    for (const [key, value] of isMap(service) ? service : []) {
      const lists =
        key === "build" && isMap(value)
          ? [...value].map(([own, list]) => [`build.${own}`, list] as const)
          : [[key, value] as const];
      for (const [own, list] of lists)
        for (const [at, entry] of isList(list) ? list.entries() : []) {
          const refusal = refuseEntry(own, entry, `services.${name}.${own}.[${at}]`);
          if (refusal !== undefined) return refusal;
        }
    }
  return undefined;
}

function refuseEntry(key: string, entry: ComposeValue, path: string): string | undefined {
  const isText = typeof entry === "string";
  if (BY_KEY.has(key)) return isText ? undefined : `${path}: unexpected type ${goType(entry)}`;
  if (key === "volumes" && isText) return checkVolume(entry, path);
  switch (key) {
    case "volumes":
    case "devices": {
      const what = key === "volumes" ? "volume" : "device";
      const isMissing = isMap(entry) && typeof entry.get("target") !== "string";
      return isMissing ? `service ${what} ${path} is missing a mount target` : undefined;
    }
    case "ports":
      return isMap(entry) && !entry.has("target") ? `service ports ${path} is missing a target port` : undefined;
    case "env_file":
      return isMap(entry) && !entry.has("path") ? `environment path attribute ${path} is missing` : undefined;
    case "expose":
      return isText || goType(entry) === "int" ? undefined : `${path}: unsupported expose value ${printWithS(entry)}`;
    case "configs":
    case "secrets":
      return isText || isMap(entry) ? undefined : `${path}: unsupported expose value ${printWithS(entry)}`;
    default:
      return undefined;
  }
}
