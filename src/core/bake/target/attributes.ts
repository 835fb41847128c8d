import { type Attest, ATTEST_TYPE, attestValue, readAttest } from "../flags/attest.ts";
import { CACHE_ENTRY_TYPE, type CacheEntry, cacheEntryValue, readCacheEntries } from "../flags/cache-entry.ts";
import { EXPORT_ENTRY_TYPE, type ExportEntry, exportEntryValue, readExportEntry } from "../flags/export-entry.ts";
import { type Policy, POLICY_TYPE, policyValue, readPolicy } from "../flags/policy.ts";
import { type Secret, SECRET_TYPE, readSecret, secretValue } from "../flags/secret.ts";
import { readSsh, type Ssh, SSH_TYPE, sshValue } from "../flags/ssh.ts";
import { ok, type Result } from "../../text/result.ts";
import type { Type } from "../value/type.ts";
import type { Value } from "../value/value.ts";

/** What kind of value an attribute of a target takes. */
export type AttributeKind = "text" | "flag" | "texts" | "contexts" | "text map" | "resources" | FlagAttribute;

export type FlagAttribute = "attest" | "cache-from" | "cache-to" | "secret" | "ssh" | "output" | "policy";

export const TARGET_ATTRIBUTES = {
  inherits: "texts",
  annotations: "texts",
  attest: "attest",
  context: "text",
  contexts: "contexts",
  dockerfile: "text",
  "dockerfile-inline": "text",
  args: "text map",
  labels: "text map",
  tags: "texts",
  "cache-from": "cache-from",
  "cache-to": "cache-to",
  target: "text",
  secret: "secret",
  ssh: "ssh",
  platforms: "texts",
  output: "output",
  pull: "flag",
  "no-cache": "flag",
  network: "text",
  "no-cache-filter": "texts",
  "shm-size": "text",
  ulimits: "texts",
  resources: "resources",
  call: "text",
  entitlements: "texts",
  "extra-hosts": "text map",
  policy: "policy",
} as const satisfies Readonly<Record<string, AttributeKind>>;

export type TargetAttribute = keyof typeof TARGET_ATTRIBUTES;

export function isTargetAttribute(name: string): name is TargetAttribute {
  return Object.hasOwn(TARGET_ATTRIBUTES, name);
}

/** How the entries of a list of flags are read, and what they look like to other expressions. */
export interface FlagKind<T> {
  readonly type: Type;
  readonly read: (value: Value) => Result<readonly T[]>;
  readonly toValue: (entry: T) => Value;
}

export const ATTEST_KIND: FlagKind<Attest> = { type: ATTEST_TYPE, read: single(readAttest), toValue: attestValue };
export const CACHE_KIND: FlagKind<CacheEntry> = {
  type: CACHE_ENTRY_TYPE,
  read: readCacheEntries,
  toValue: cacheEntryValue,
};
export const SECRET_KIND: FlagKind<Secret> = { type: SECRET_TYPE, read: single(readSecret), toValue: secretValue };
export const SSH_KIND: FlagKind<Ssh> = { type: SSH_TYPE, read: single(readSsh), toValue: sshValue };
export const OUTPUT_KIND: FlagKind<ExportEntry> = {
  type: EXPORT_ENTRY_TYPE,
  read: single(readExportEntry),
  toValue: exportEntryValue,
};
export const POLICY_KIND: FlagKind<Policy> = { type: POLICY_TYPE, read: single(readPolicy), toValue: policyValue };

function single<T>(read: (value: Value) => Result<T>): (value: Value) => Result<readonly T[]> {
  return (value) => {
    const entry = read(value);
    return entry.ok ? ok([entry.value]) : entry;
  };
}
