import { normalizeAttests } from "../flags/attest.ts";
import { normalizeCacheEntries } from "../flags/cache-entry.ts";
import { normalizeExportEntries } from "../flags/export-entry.ts";
import { normalizeSecrets } from "../flags/secret.ts";
import { normalizeSsh } from "../flags/ssh.ts";
import type { Target, Texts } from "./target.ts";

/** A resolved target without what is there twice or empty. */
export function normalizeTarget(target: Target): Target {
  const contexts = [...(target.contexts ?? [])].filter(([, context]) => context !== "");
  const entitlements = target.entitlements ?? [];
  return {
    ...target,
    annotations: dropRepeated(target.annotations),
    attest: normalizeAttests(target.attest ?? []),
    tags: dropRepeated(target.tags),
    secret: normalizeSecrets(target.secret ?? []),
    ssh: normalizeSsh(target.ssh ?? []),
    platforms: dropRepeated(target.platforms),
    "cache-from": normalizeCacheEntries(target["cache-from"] ?? []),
    "cache-to": normalizeCacheEntries(target["cache-to"] ?? []),
    output: normalizeExportEntries(target.output ?? []),
    "no-cache-filter": dropRepeated(target["no-cache-filter"]),
    ulimits: dropRepeated(target.ulimits),
    entitlements: dropRepeated(target.network === "host" ? [...entitlements, "network.host"] : entitlements),
    contexts: contexts.length === 0 ? undefined : new Map(contexts),
  };
}

function dropRepeated(texts: Texts | undefined): Texts | undefined {
  return texts && [...new Set(texts)].filter((text) => text !== "");
}
