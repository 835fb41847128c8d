import type { Attest } from "../flags/attest.ts";
import type { CacheEntry } from "../flags/cache-entry.ts";
import type { ExportEntry } from "../flags/export-entry.ts";
import type { Policy } from "../flags/policy.ts";
import type { Resources } from "../flags/resources.ts";
import type { Secret } from "../flags/secret.ts";
import type { Ssh } from "../flags/ssh.ts";

export type Texts = readonly string[];

/** Texts by name; null where a file says `null`, which sets nothing. */
export type TextMap = ReadonlyMap<string, string | null>;

/** One build, as files describe it: undefined is what no file sets. The names are those of bake. */
export interface Target {
  readonly name: string;
  readonly description: string;
  readonly inherits: Texts | undefined;
  readonly annotations: Texts | undefined;
  readonly attest: readonly Attest[] | undefined;
  readonly context: string | undefined;
  readonly contexts: ReadonlyMap<string, string> | undefined;
  readonly dockerfile: string | undefined;
  readonly "dockerfile-inline": string | undefined;
  readonly args: TextMap | undefined;
  readonly labels: TextMap | undefined;
  readonly tags: Texts | undefined;
  readonly "cache-from": readonly CacheEntry[] | undefined;
  readonly "cache-to": readonly CacheEntry[] | undefined;
  readonly target: string | undefined;
  readonly secret: readonly Secret[] | undefined;
  readonly ssh: readonly Ssh[] | undefined;
  readonly platforms: Texts | undefined;
  readonly output: readonly ExportEntry[] | undefined;
  readonly pull: boolean | undefined;
  readonly "no-cache": boolean | undefined;
  readonly network: string | undefined;
  readonly "no-cache-filter": Texts | undefined;
  readonly "shm-size": string | undefined;
  readonly ulimits: Texts | undefined;
  readonly resources: Resources | undefined;
  readonly call: string | undefined;
  readonly entitlements: Texts | undefined;
  readonly "extra-hosts": TextMap | undefined;
  readonly policy: readonly Policy[] | undefined;
  readonly bases: ContextBases;
}

/** The directories of the files that set the contexts, for contexts that are relative to them. */
export interface ContextBases {
  /** Of the last file with a block of the target. */
  readonly fallback: string | undefined;
  readonly usesFallback: boolean;
  /** Of the file that sets `context`. */
  readonly context: string | undefined;
  /** The target whose context `context` is, if it is just that. */
  readonly reference: string;
  readonly contexts: ReadonlyMap<string, string>;
}

/** What is built together by one name. */
export interface Group {
  readonly name: string;
  readonly description: string;
  /** Undefined where a file says `null`. */
  readonly targets: Texts | undefined;
}

export const NO_BASES: ContextBases = {
  fallback: undefined,
  usesFallback: false,
  context: undefined,
  reference: "",
  contexts: new Map(),
};

/** A target for which nothing is set yet. */
export function emptyTarget(name: string): Target {
  return {
    name,
    description: "",
    inherits: undefined,
    annotations: undefined,
    attest: undefined,
    context: undefined,
    contexts: undefined,
    dockerfile: undefined,
    "dockerfile-inline": undefined,
    args: undefined,
    labels: undefined,
    tags: undefined,
    "cache-from": undefined,
    "cache-to": undefined,
    target: undefined,
    secret: undefined,
    ssh: undefined,
    platforms: undefined,
    output: undefined,
    pull: undefined,
    "no-cache": undefined,
    network: undefined,
    "no-cache-filter": undefined,
    "shm-size": undefined,
    ulimits: undefined,
    resources: undefined,
    call: undefined,
    entitlements: undefined,
    "extra-hosts": undefined,
    policy: undefined,
    bases: NO_BASES,
  };
}
