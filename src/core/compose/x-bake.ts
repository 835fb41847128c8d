import { compareBytes } from "../text/compare.ts";
import { fail, ok, type Result } from "../text/result.ts";
import { type CacheEntry, normalizeCacheEntries, parseCacheEntries } from "../bake/flags/cache-entry.ts";
import { type ExportEntry, normalizeExportEntries, parseExportEntry } from "../bake/flags/export-entry.ts";
import { normalizeSecrets, parseSecret, type Secret } from "../bake/flags/secret.ts";
import { normalizeSsh, parseSsh } from "../bake/flags/ssh.ts";
import { combine } from "../bake/target/merge.ts";
import type { Target } from "../bake/target/target.ts";
import { type ComposeMap, type ComposeValue, goType, isList, isMap, composeText } from "./value.ts";
import { findExtensionFaults, readOldFlag } from "./checks/x-bake-faults.ts";

/** A target with what `x-bake` of its build says. */
export function addExtension(target: Target, extension: ComposeValue | undefined): Result<Target> {
  if (extension === undefined || extension === null) return ok(target);
  const faults = findExtensionFaults(extension);
  if (faults.length > 0 || !isMap(extension)) return fail(`yaml: unmarshal errors:\n  ${faults.join("\n  ")}`);
  const list = (key: string): readonly string[] => words(extension.get(key));
  const from = parseAll<readonly CacheEntry[]>(list("cache-from"), parseCacheEntries);
  if (!from.ok) return from;
  const to = parseAll<readonly CacheEntry[]>(list("cache-to"), parseCacheEntries);
  if (!to.ok) return to;
  const secrets = parseAll<Secret>(nonEmpty(list("secret")), parseSecret);
  if (!secrets.ok) return secrets;
  const outputs = parseAll<ExportEntry>(nonEmpty(list("output")), parseExportEntry);
  if (!outputs.ok) return outputs;
  const ssh = nonEmpty(list("ssh")).map(parseSsh);
  const keys = ssh.length === 0 ? target.ssh : combine(target.ssh, ssh, normalizeSsh);
  return ok({
    ...target,
    tags: addUnique(target.tags, list("tags")),
    platforms: addUnique(target.platforms, list("platforms")),
    "no-cache-filter": addUnique(target["no-cache-filter"], list("no-cache-filter")),
    "cache-from": addCaches(target["cache-from"], from.value.flat()),
    "cache-to": addCaches(target["cache-to"], to.value.flat()),
    secret: secrets.value.length === 0 ? target.secret : combine(target.secret, secrets.value, normalizeSecrets),
    output: outputs.value.length === 0 ? target.output : combine(target.output, outputs.value, normalizeExportEntries),
    ssh: keys?.toSorted((left, right) => compareBytes(left.id, right.id)),
    contexts: addContexts(target.contexts, extension.get("contexts")),
    pull: optionalFlag(extension, "pull") ?? target.pull,
    "no-cache": optionalFlag(extension, "no-cache") ?? target["no-cache"],
  });
}

/** As Go's `unicode.IsSpace` has it. */
const WHITE_SPACE = /[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/;

/** A list, or a text of several words. */
function words(value: ComposeValue | undefined): readonly string[] {
  if (value === undefined || value === null) return [];
  if (isList(value)) return value.map((one) => (one === null ? "" : yamlText(one)));
  return yamlText(value)
    .split(WHITE_SPACE)
    .filter((word) => word !== "");
}

/** As go-yaml writes a value. */
function yamlText(value: ComposeValue): string {
  const text = composeText(value);
  if (goType(value) !== "time.Time") return text;
  const [date = "", time = "", zone = ""] = text.split(" ");
  return `${date}T${time}${zone === "+0000" ? "Z" : `${zone.slice(0, 3)}:${zone.slice(3)}`}`;
}

function nonEmpty(list: readonly string[]): readonly string[] {
  return list.filter((text) => text !== "");
}

function parseAll<T>(list: readonly string[], parse: (text: string) => Result<T>): Result<readonly T[]> {
  const parsed: T[] = [];
  for (const text of list) {
    const one = parse(text);
    if (!one.ok) return one;
    parsed.push(one.value);
  }
  return ok(parsed);
}

function addUnique(known: readonly string[] | undefined, added: readonly string[]): readonly string[] | undefined {
  return added.length === 0 ? known : [...new Set([...(known ?? []), ...added])];
}

function addCaches(
  known: readonly CacheEntry[] | undefined,
  added: readonly CacheEntry[],
): readonly CacheEntry[] | undefined {
  return added.length === 0 ? known : normalizeCacheEntries([...(known ?? []), ...added]);
}

function optionalFlag(extension: ComposeMap, key: string): boolean | undefined {
  const value = extension.get(key);
  if (typeof value === "string") return readOldFlag(value);
  return typeof value === "boolean" ? value : undefined;
}

function addContexts(known: Target["contexts"], added: ComposeValue | undefined): Target["contexts"] {
  if (!isMap(added) || added.size === 0) return known;
  const contexts = [...added].map(([name, value]): [string, string] => {
    const text = value === null ? "" : yamlText(value);
    const service = /^(?:service|target):(.*)$/s.exec(text)?.[1];
    return [name, service === undefined ? text : `target:${service.replaceAll(".", "_")}`];
  });
  return new Map([...contexts, ...(known ?? [])]);
}
