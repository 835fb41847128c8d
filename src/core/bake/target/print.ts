import { printAttest } from "../flags/attest.ts";
import { printCacheEntry } from "../flags/cache-entry.ts";
import { printExportEntry } from "../flags/export-entry.ts";
import { printPolicy } from "../flags/policy.ts";
import { printResources } from "../flags/resources.ts";
import { printSecret } from "../flags/secret.ts";
import { printSsh } from "../flags/ssh.ts";
import type { Group, Target, TextMap } from "./target.ts";

/** A target as `--print` prints it; templates are escaped where a file would evaluate them again. */
export function printTarget(target: Target): object {
  const { description, "dockerfile-inline": inline } = target;
  const printed: Readonly<Record<string, unknown>> = {
    description: description === "" ? undefined : description,
    inherits: target.inherits,
    annotations: target.annotations?.map(escapeTemplates),
    attest: target.attest?.map(printAttest),
    context: target.context,
    contexts: target.contexts && Object.fromEntries(target.contexts),
    dockerfile: target.dockerfile,
    "dockerfile-inline": inline === undefined ? undefined : escapeTemplates(inline),
    args: printTexts(target.args),
    labels: printTexts(target.labels),
    tags: target.tags,
    "cache-from": target["cache-from"]?.map(printCacheEntry),
    "cache-to": target["cache-to"]?.map(printCacheEntry),
    target: target.target,
    secret: target.secret?.map(printSecret),
    ssh: target.ssh?.map(printSsh),
    platforms: target.platforms,
    output: target.output?.map(printExportEntry),
    pull: target.pull,
    "no-cache": target["no-cache"],
    network: target.network,
    "no-cache-filter": target["no-cache-filter"],
    "shm-size": target["shm-size"],
    ulimits: target.ulimits,
    call: target.call,
    entitlements: target.entitlements,
    "extra-hosts": printTexts(target["extra-hosts"]),
    policy: target.policy?.map(printPolicy),
  };
  // empty lists and maps are left out, but not resources without any
  const kept = Object.entries(printed).filter(([, value]) => value !== undefined && !isEmpty(value));
  const resources = target.resources && { resources: printResources(target.resources) };
  return { ...Object.fromEntries(kept), ...resources };
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

function printTexts(texts: TextMap | undefined): Readonly<Record<string, string | null>> | undefined {
  if (!texts) return undefined;
  return Object.fromEntries([...texts].map(([name, text]) => [name, text === null ? null : escapeTemplates(text)]));
}

function escapeTemplates(text: string): string {
  return text.replaceAll("${", () => "$${").replaceAll("%{", "%%{");
}

export function printGroup({ description, targets }: Group): object {
  return { ...(description === "" ? undefined : { description }), targets: targets ?? null };
}
