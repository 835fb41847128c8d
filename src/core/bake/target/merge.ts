import { normalizeAttests } from "../flags/attest.ts";
import { normalizeCacheEntries } from "../flags/cache-entry.ts";
import { normalizeSecrets } from "../flags/secret.ts";
import { normalizeSsh } from "../flags/ssh.ts";
import type { ContextBases, Target, TextMap } from "./target.ts";

/** A target with what another sets on top of it: maps by key, most lists one after the other, the rest replaced. */
export function mergeTarget(under: Target, over: Target): Target {
  return {
    name: under.name,
    description: over.description === "" ? under.description : over.description,
    inherits: append(under.inherits, over.inherits),
    annotations: append(under.annotations, over.annotations),
    attest: combine(under.attest, over.attest, normalizeAttests),
    context: over.context ?? under.context,
    contexts: over.contexts?.size ? new Map([...(under.contexts ?? []), ...over.contexts]) : under.contexts,
    dockerfile: over.dockerfile ?? under.dockerfile,
    "dockerfile-inline": over["dockerfile-inline"] ?? under["dockerfile-inline"],
    args: mergeTexts(under.args, over.args),
    labels: mergeTexts(under.labels, over.labels),
    tags: over.tags ?? under.tags,
    "cache-from": over["cache-from"]
      ? normalizeCacheEntries([...(under["cache-from"] ?? []), ...over["cache-from"]])
      : under["cache-from"],
    "cache-to": over["cache-to"] ?? under["cache-to"],
    target: over.target ?? under.target,
    secret: combine(under.secret, over.secret, normalizeSecrets),
    ssh: combine(under.ssh, over.ssh, normalizeSsh),
    platforms: over.platforms ?? under.platforms,
    output: over.output ?? under.output,
    pull: over.pull ?? under.pull,
    "no-cache": over["no-cache"] ?? under["no-cache"],
    network: over.network ?? under.network,
    "no-cache-filter": append(under["no-cache-filter"], over["no-cache-filter"]),
    "shm-size": over["shm-size"] ?? under["shm-size"],
    ulimits: append(under.ulimits, over.ulimits),
    resources: over.resources ? new Map([...(under.resources ?? []), ...over.resources]) : under.resources,
    call: over.call ?? under.call,
    entitlements: append(under.entitlements, over.entitlements),
    "extra-hosts": mergeTexts(under["extra-hosts"], over["extra-hosts"]),
    policy: append(under.policy, over.policy),
    bases: mergeBases(under, over),
  };
}

function append<T>(under: readonly T[] | undefined, over: readonly T[] | undefined): readonly T[] | undefined {
  if (!over) return under;
  return under ? [...under, ...over] : over;
}

/** Lists that keep each of their entries once; alone, neither is looked through yet. */
export function combine<T>(
  under: readonly T[] | undefined,
  over: readonly T[] | undefined,
  normalize: (list: readonly T[]) => readonly T[] | undefined,
): readonly T[] | undefined {
  if (!over) return under;
  return under ? normalize([...under, ...over]) : over;
}

function mergeTexts(under: TextMap | undefined, over: TextMap | undefined): TextMap | undefined {
  const set = [...(over ?? [])].filter(([, text]) => text !== null);
  return set.length === 0 ? under : new Map([...(under ?? []), ...set]);
}

function mergeBases(under: Target, over: Target): ContextBases {
  const { bases } = over;
  const hasFallback = bases.fallback !== undefined;
  const hasContext = over.context !== undefined;
  const contexts = new Map(under.bases.contexts);
  for (const name of over.contexts?.keys() ?? []) {
    const base = bases.contexts.get(name);
    if (base === undefined) contexts.delete(name);
    else contexts.set(name, base);
  }
  return {
    fallback: hasFallback ? bases.fallback : under.bases.fallback,
    usesFallback: hasFallback ? bases.usesFallback : under.bases.usesFallback,
    context: hasContext ? bases.context : under.bases.context,
    reference: hasContext ? bases.reference : under.bases.reference,
    contexts,
  };
}
