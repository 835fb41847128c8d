import { type Attest, normalizeAttests, parseAttest } from "../flags/attest.ts";
import { normalizeCacheEntries, parseCacheEntries } from "../flags/cache-entry.ts";
import { normalizeExportEntries, parseExportEntry } from "../flags/export-entry.ts";
import { parseGoBool } from "../flags/go-value.ts";
import { parsePolicy, type Policy } from "../flags/policy.ts";
import { withResource } from "../flags/resources.ts";
import { normalizeSecrets, parseSecret, type Secret } from "../flags/secret.ts";
import { normalizeSsh, parseSsh } from "../flags/ssh.ts";
import { quote } from "../../text/quote.ts";
import { fail, ok, type Result } from "../../text/result.ts";
import { combine } from "../target/merge.ts";
import type { Target, Texts } from "../target/target.ts";
import { withLoad, withPush } from "./outputs.ts";
import type { Override } from "./overrides.ts";

/** A target with what `--set` says for it. Buildx goes through the keys at random. */
export function applyOverrides(target: Target, overrides: ReadonlyMap<string, Override>): Result<Target> {
  let current = target;
  const secrets: [string, string][] = [];
  for (const [key, override] of overrides) {
    const cut = key.indexOf(".");
    const kind = cut < 0 ? key : key.slice(0, cut);
    const name = cut < 0 ? undefined : key.slice(cut + 1);
    if (kind === "secret") secrets.push([name ?? "", override.value]);
    else {
      const next = applyOne(current, kind, name, override);
      if (!next.ok) return next;
      current = next.value;
    }
  }
  for (const [id, value] of secrets) {
    const refusal = updateSecret(current.secret ?? [], id, value);
    if (refusal !== undefined) return fail(refusal);
  }
  return ok(current);
}

function applyOne(target: Target, kind: string, name: string | undefined, override: Override): Result<Target> {
  const { value } = override;
  switch (kind) {
    case "context":
    case "dockerfile":
    case "target":
    case "call":
    case "shm-size":
    case "network":
      return ok({ ...target, [kind]: value });
    case "args":
    case "labels":
    case "contexts":
    case "extra-hosts": {
      const what = kind === "extra-hosts" ? "<hostname>=<ip>" : "<name>=<value>";
      if (name === undefined) return fail(`invalid format for ${kind}, expecting ${kind}.${what}`);
      return ok({ ...target, [kind]: new Map([...(target[kind] ?? []), [name, value]]) });
    }
    case "resources": {
      if (name === undefined) return fail("invalid format for resources, expecting resources.<name>=<value>");
      const resources = withResource(target.resources ?? new Map(), name, value);
      return resources.ok ? ok({ ...target, resources: resources.value }) : resources;
    }
    case "no-cache":
    case "pull":
    case "push":
    case "load":
      return applyFlag(target, kind, value);
    default:
      return applyList(target, kind, override);
  }
}

function applyFlag(target: Target, kind: "no-cache" | "pull" | "push" | "load", value: string): Result<Target> {
  const flag = parseGoBool(value);
  if (!flag.ok) return fail(`invalid value ${value} for boolean key ${kind}`);
  if (kind === "push") return ok({ ...target, output: withPush(target.output ?? [], flag.value) });
  if (kind === "load") return ok({ ...target, output: withLoad(target.output ?? [], flag.value) });
  return ok({ ...target, [kind]: flag.value });
}

function applyList(target: Target, kind: string, override: Override): Result<Target> {
  const { values = [], isAppended } = override;
  switch (kind) {
    case "tags":
      return ok({ ...target, tags: texts(target.tags, override) });
    case "platform":
      return ok({ ...target, platforms: texts(target.platforms, override) });
    case "no-cache-filter":
    case "ulimits":
      return ok({ ...target, [kind]: texts(target[kind], override) });
    case "entitlements":
    case "annotations":
      return ok({ ...target, [kind]: [...(target[kind] ?? []), ...values] });
    case "policy": {
      const policy = parseAll<Policy>(values, parsePolicy, true);
      if (!policy.ok) return policy;
      return ok({ ...target, policy: [...(isAppended ? (target.policy ?? []) : []), ...policy.value] });
    }
    case "cache-from":
    case "cache-to": {
      const parsed = parseAll(values, parseCacheEntries);
      if (!parsed.ok) return parsed;
      const entries = parsed.value.flat();
      return ok({
        ...target,
        [kind]: isAppended ? normalizeCacheEntries([...(target[kind] ?? []), ...entries]) : entries,
      });
    }
    case "secrets": {
      const secrets = parseAll<Secret>(values, parseSecret);
      if (!secrets.ok) return fail(`invalid value for outputs: ${secrets.message}`);
      const secret = isAppended ? combine(target.secret, secrets.value, normalizeSecrets) : secrets.value;
      return ok({ ...target, secret });
    }
    case "ssh": {
      const keys = values.filter((text) => text !== "").map(parseSsh);
      return ok({ ...target, ssh: isAppended ? combine(target.ssh, keys, normalizeSsh) : keys });
    }
    case "output": {
      const parsed = parseAll(values, parseExportEntry);
      if (!parsed.ok) return fail(`invalid value for outputs: ${parsed.message}`);
      const output = isAppended ? combine(target.output, parsed.value, normalizeExportEntries) : parsed.value;
      return ok({ ...target, output });
    }
    case "attest": {
      const attests = parseAll<Attest>(values, parseAttest);
      if (!attests.ok) return fail(`invalid value for attest: ${attests.message}`);
      return ok({ ...target, attest: combine(target.attest, attests.value, normalizeAttests) });
    }
    default:
      return fail(`unknown key: ${kind}`);
  }
}

function texts(known: Texts | undefined, { values, isAppended }: Override): Texts | undefined {
  return isAppended ? [...(known ?? []), ...(values ?? [])] : values;
}

function parseAll<T>(
  values: readonly string[],
  parse: (text: string) => Result<T>,
  keepsEmpty = false,
): Result<readonly T[]> {
  const parsed: T[] = [];
  for (const text of values) {
    if (text === "" && !keepsEmpty) continue;
    const one = parse(text);
    if (!one.ok) return one;
    parsed.push(one.value);
  }
  return ok(parsed);
}

/** Changes a secret that is declared, or says why it can't be changed. */
function updateSecret(secrets: readonly Secret[], id: string, value: string): string | undefined {
  if (id === "") return "invalid format for secret, expecting secret.<id>=<value>";
  const secret = secrets.find((one) => one.id === id);
  if (!secret) return `secret ${quote(id)} must be declared before it can be overridden`;
  const next = parseSecret(value);
  if (!next.ok) return next.message;
  if (next.value.id !== "" && next.value.id !== id)
    return `secret override id ${quote(next.value.id)} does not match declared secret ${quote(id)}`;
  secret.variable = next.value.variable;
  secret.file = next.value.file;
  return undefined;
}
