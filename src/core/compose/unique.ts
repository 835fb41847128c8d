import { type ComposeMap, type ComposeValue, isList, isMap, composeText } from "./value.ts";

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
