import { compareBytes } from "../text/compare.ts";
import { fail, ok, type Result } from "../text/result.ts";
import { type ComposeList, type ComposeMap, type ComposeValue, isList, isMap, composeText } from "./value.ts";

/** What a later file or an extending service adds to a value; `path` says which rules there are for it. */
export function mergeValues(under: ComposeValue, over: ComposeValue, path: readonly string[]): Result<ComposeValue> {
  const special = specialOf(path);
  if (special === "override") return ok(over);
  if (special === "sequence") return ok([...toSequence(under), ...toSequence(over)]);
  if (special === "hosts") {
    const first = toSequence(under);
    return ok([
      ...first,
      ...toSequence(over).filter((one) => !first.some((known) => composeText(known) === composeText(one))),
    ]);
  }
  if (special === "build") return mergeMaps(toBuild(under), toBuild(over), path);
  if (special === "mapping") return mergeMaps(toMapping(under), toMapping(over), path);
  if (over === null) return ok(under);
  if (isMap(under)) return isMap(over) ? mergeMaps(under, over, path) : fail(`cannot override ${path.join(".")}`);
  if (isList(under)) return isList(over) ? ok([...under, ...over]) : fail(`cannot override ${path.join(".")}`);
  return ok(over);
}

export function mergeMaps(under: ComposeMap, over: ComposeMap, path: readonly string[]): Result<ComposeMap> {
  const merged = new Map(under);
  for (const [key, value] of over) {
    const known = under.get(key);
    if (known === undefined) {
      merged.set(key, value);
      continue;
    }
    const both = mergeValues(known, value, [...path, key]);
    if (!both.ok) return both;
    merged.set(key, both.value);
  }
  return ok(merged);
}

type Special = "override" | "sequence" | "hosts" | "build" | "mapping";

const SPECIALS: ReadonlyMap<string, Special> = new Map<string, Special>([
  ["build", "build"],
  ["build.extra_hosts", "hosts"],
  ["extra_hosts", "hosts"],
  ...["command", "entrypoint", "healthcheck.test"].map((key) => [key, "override"] as const),
  ...["depends_on", "networks", "models"].map((key) => [key, "mapping"] as const),
  ...[
    "build.args",
    "build.additional_contexts",
    "build.labels",
    "annotations",
    "deploy.labels",
    "dns",
    "dns_opt",
    "dns_search",
    "env_file",
    "label_file",
    "environment",
    "labels",
    "sysctls",
    "tmpfs",
  ].map((key) => [key, "sequence"] as const),
]);

function specialOf([top, name, ...rest]: readonly string[]): Special | undefined {
  if (top === "services" && name !== undefined) return SPECIALS.get(rest.join("."));
  const isLabels = (top === "networks" || top === "volumes") && rest.length === 1 && rest[0] === "labels";
  return isLabels ? "sequence" : undefined;
}

function toBuild(value: ComposeValue): ComposeMap {
  if (typeof value === "string") return new Map([["context", value]]);
  return isMap(value) ? value : new Map();
}

function toMapping(value: ComposeValue): ComposeMap {
  if (isMap(value)) return value;
  return isList(value) ? new Map(value.map((key) => [composeText(key), null])) : new Map();
}

function toSequence(value: ComposeValue): ComposeList {
  if (isList(value)) return value;
  if (typeof value === "string") return [value];
  if (!isMap(value)) return [];
  const entries = [...value].flatMap(([key, entry]) => {
    if (entry === null) return [key];
    return isList(entry) ? entry.map((one) => `${key}=${composeText(one)}`) : [`${key}=${composeText(entry)}`];
  });
  return entries.toSorted(compareBytes);
}
