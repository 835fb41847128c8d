import { fail, ok, type Result } from "../../text/result.ts";
import type { Config } from "./config.ts";
import { matchPattern } from "./match.ts";

/** What `--set` gives one key of a target. */
export interface Override {
  readonly value: string;
  /** For keys that add up. */
  readonly values: readonly string[] | undefined;
  readonly isAppended: boolean;
}

/** By target, then by key. */
export type Overrides = ReadonlyMap<string, ReadonlyMap<string, Override>>;

const LIST_KEYS = new Set([
  "output",
  "cache-to",
  "cache-from",
  "tags",
  "platform",
  "secrets",
  "ssh",
  "attest",
  "entitlements",
  "network",
  "annotations",
  "policy",
]);

/** Reads `--set` each: `pattern.key=value`, or `pattern.key+=value`. */
export function readOverrides(
  texts: readonly string[],
  config: Config,
  lookup: (name: string) => string | undefined,
): Result<Overrides> {
  const overrides = new Map<string, Map<string, Override>>();
  for (const text of texts) {
    const parsed = parseOverride(text);
    if (!parsed.ok) return parsed;
    const names = expandTargets(config, parsed.value.pattern);
    if (!names.ok) return names;
    for (const name of names.value) {
      const own = overrides.get(name) ?? new Map<string, Override>();
      overrides.set(name, own);
      const next = nextOverride(parsed.value, own.get(parsed.value.key), lookup);
      if (!next.ok) return next;
      if (next.value) own.set(parsed.value.key, next.value);
    }
  }
  return ok(overrides);
}

interface Parsed {
  /** The key with its `+`, as messages print it. */
  readonly written: string;
  readonly pattern: string;
  readonly kind: string;
  readonly hasName: boolean;
  readonly name: string;
  readonly key: string;
  readonly value: string | undefined;
  readonly isAppended: boolean;
}

function parseOverride(text: string): Result<Parsed> {
  const cut = text.indexOf("=");
  const written = cut < 0 ? text : text.slice(0, cut);
  const value = cut < 0 ? undefined : text.slice(cut + 1);
  const isAppended = written.endsWith("+");
  const path = isAppended ? written.slice(0, -1) : written;
  const [pattern = "", kind, ...rest] = path.split(".");
  if (kind === undefined) return fail(`invalid override key ${path}, expected target.name`);
  if (value === undefined && kind !== "args") return fail(`invalid override ${text}, expected target.name=value`);
  const name = rest.join(".");
  const key = rest.length === 0 ? kind : `${kind}.${name}`;
  return ok({ written, pattern, kind, hasName: rest.length > 0, name, key, value, isAppended });
}

function nextOverride(
  { written, kind, hasName, name, value, isAppended }: Parsed,
  known: Override | undefined,
  lookup: (name: string) => string | undefined,
): Result<Override | undefined> {
  const base: Override = known ?? { value: "", values: undefined, isAppended: false };
  if (LIST_KEYS.has(kind))
    return ok(value === undefined ? base : { ...base, isAppended, values: [...(base.values ?? []), value] });
  if (!hasName && (kind === "resources" || kind === "secret" || kind === "args" || kind === "contexts"))
    return fail(`invalid key ${written}, ${kind} requires name`);
  if (isAppended && (kind === "resources" || kind === "secret"))
    return fail(`invalid key ${written}, ${kind} does not support append`);
  if (value !== undefined) return ok({ ...base, value });
  // an argument without a value is taken from the environment
  const found = lookup(name);
  return ok(found === undefined ? undefined : { ...base, value: found });
}

function expandTargets({ targets }: Config, pattern: string): Result<readonly string[]> {
  if (targets.some(({ name }) => name === pattern)) return ok([pattern]);
  if (targets.length > 0 && matchPattern(pattern, "") === undefined)
    return fail(`could not match targets with '${pattern}': syntax error in pattern`);
  const names = targets.filter(({ name }) => matchPattern(pattern, name)).map(({ name }) => name);
  return names.length === 0 ? fail(`could not find any target matching '${pattern}'`) : ok(names);
}
