import { compareBytes } from "../text/compare.ts";
import { fail, ok, type Result } from "../text/result.ts";
import { checkUlimit } from "../bake/build/ulimit.ts";
import type { Config } from "../bake/config/config.ts";
import type { ListedService } from "../bake/files/input.ts";
import { parseAttest } from "../bake/flags/attest.ts";
import { type CacheEntry, parseCacheEntries } from "../bake/flags/cache-entry.ts";
import { parseGoBool } from "../bake/flags/go-value.ts";
import type { Secret } from "../bake/flags/secret.ts";
import type { Ssh } from "../bake/flags/ssh.ts";
import { emptyTarget, type Target } from "../bake/target/target.ts";
import { isExternal } from "./checks/consistency.ts";
import { readHosts } from "./hosts.ts";
import { printMemory, readMemory } from "./memory.ts";
import { type ComposeProject, type ComposeService, readMapping } from "./project.ts";
import { type ComposeMap, type ComposeValue, goType, isList, isMap, composeText, readBoolean } from "./value.ts";
import { addExtension } from "./x-bake.ts";

/** Every service that is built as a target, and all of them as the group "default". */
export function toConfig(project: ComposeProject): Result<Config> {
  if (project.services.length === 0) return ok({ groups: [], targets: [] });
  const targets: Target[] = [];
  for (const service of project.services) {
    if (!service.build) continue;
    const target = toTarget(service, service.build, project);
    if (!target.ok) return target;
    targets.push(target.value);
  }
  const names = targets.length === 0 ? undefined : targets.map(({ name }) => name);
  return ok({ groups: [{ name: "default", description: "", targets: names }], targets });
}

/** Every service, built or not, in order of the text. */
export function listServices({ services }: ComposeProject): readonly ListedService[] {
  return services.map(({ name, image, build, profiles }) => ({
    name,
    target: build === undefined ? null : targetName(name),
    image,
    profiles,
  }));
}

function targetName(service: string): string {
  return service.replaceAll(".", "_");
}

function toTarget(service: ComposeService, build: ComposeMap, project: ComposeProject): Result<Target> {
  const caches = readCaches(build);
  if (!caches.ok) return caches;
  const secrets = readSecrets(build, project);
  if (!secrets.ok) return secrets;
  const hosts = readHosts(build.get("extra_hosts"));
  if (!hosts.ok) return hosts;
  const ulimits = readUlimits(build.get("ulimits"));
  if (!ulimits.ok) return ulimits;
  const attest = readAttests(build);
  if (!attest.ok) return attest;
  const contexts = build.get("additional_contexts");
  const base: Target = {
    ...emptyTarget(targetName(service.name)),
    context: optionalText(build, "context"),
    contexts: isMap(contexts) ? toContexts(contexts) : undefined,
    dockerfile: optionalText(build, "dockerfile"),
    "dockerfile-inline": optionalText(build, "dockerfile_inline"),
    tags: texts(build.get("tags")),
    labels: new Map([...readMapping(build.get("labels"))].map(([name, value]) => [name, value ?? ""])),
    args: readArgs(service, build, project),
    ...caches.value,
    network: optionalText(build, "network"),
    platforms: texts(build.get("platforms")),
    ssh: readSsh(build.get("ssh")),
    secret: secrets.value,
    "shm-size": readSize(build.get("shm_size")),
    ulimits: ulimits.value,
    "extra-hosts": hosts.value,
    attest: attest.value,
    "no-cache": flag(build.get("no_cache")) || undefined,
    pull: flag(build.get("pull")) || undefined,
  };
  const extended = addExtension(base, build.get("x-bake"));
  if (!extended.ok) return extended;
  const { tags } = extended.value;
  const hasTags = tags !== undefined && tags.length > 0;
  const target = optionalText(build, "target");
  return ok({ ...extended.value, target, tags: hasTags || service.image === "" ? tags : [service.image] });
}

function optionalText(build: ComposeMap, key: string): string | undefined {
  const value = build.get(key);
  return value === undefined || value === null ? undefined : composeText(value) || undefined;
}

function texts(value: ComposeValue | undefined): readonly string[] | undefined {
  return isList(value) ? value.map((one) => (one === null ? "" : composeText(one))) : undefined;
}

function flag(value: ComposeValue | undefined): boolean {
  return typeof value === "string" ? readBoolean(value) === true : value === true;
}

/** Contexts of services are those of their targets. */
export function toContexts(contexts: ComposeMap): ReadonlyMap<string, string> {
  return new Map(
    [...contexts].map(([name, value]) => {
      const text = value === null ? "" : composeText(value);
      const service = /^(?:service|target):(.*)$/s.exec(text)?.[1];
      return [name, service === undefined ? text : `target:${targetName(service)}`];
    }),
  );
}

/** An argument without a value takes that of the service's environment, or that of the environment. */
function readArgs(
  { environment }: ComposeService,
  build: ComposeMap,
  project: ComposeProject,
): ReadonlyMap<string, string> | undefined {
  const args = readMapping(build.get("args"));
  if (args.size === 0) return undefined;
  return new Map(
    [...args].flatMap(([name, value]): [string, string][] => {
      const found = value ?? environment.get(name) ?? project.environment.get(name);
      return found === undefined ? [] : [[name, found]];
    }),
  );
}

function readCaches(build: ComposeMap): Result<Pick<Target, "cache-from" | "cache-to">> {
  const from = readCache(texts(build.get("cache_from")));
  if (!from.ok) return from;
  const to = readCache(texts(build.get("cache_to")));
  return to.ok ? ok({ "cache-from": from.value, "cache-to": to.value }) : to;
}

function readCache(entries: readonly string[] | undefined): Result<readonly CacheEntry[] | undefined> {
  if (!entries || entries.length === 0) return ok(undefined);
  const parsed: CacheEntry[] = [];
  for (const entry of entries) {
    const one = parseCacheEntries(entry);
    if (!one.ok) return one;
    parsed.push(...one.value);
  }
  return ok(parsed);
}

function readSsh(value: ComposeValue | undefined): readonly Ssh[] | undefined {
  if (!isMap(value) || value.size === 0) return undefined;
  const keys = [...value].map(([id, path]): Ssh => {
    const text = path === null ? "" : composeText(path);
    return { id, paths: text === "" ? [] : [text] };
  });
  return keys.toSorted((left, right) => compareBytes(left.id, right.id));
}

function readSecrets(build: ComposeMap, { secrets }: ComposeProject): Result<readonly Secret[] | undefined> {
  const mounts = build.get("secrets");
  if (!isList(mounts) || mounts.length === 0) return ok(undefined);
  const read: Secret[] = [];
  for (const mount of mounts) {
    const id = isMap(mount) ? composeText(mount.get("source") ?? "") : "";
    const secret = secrets.get(id);
    const textAt = (key: string): string => (isMap(secret) ? composeText(secret.get(key) ?? "") : "");
    if (isMap(secret) && isExternal(secret.get("external")))
      return fail(`unsupported external secret ${textAt("name")}`);
    read.push({ id, file: textAt("file"), variable: textAt("environment") });
  }
  return ok(read);
}

function readSize(value: ComposeValue | undefined): string | undefined {
  // compose-go passes over floats
  if (value === undefined || value === null || goType(value) === "float64") return undefined;
  const text = composeText(value);
  const size = /^[+-]?\d+$/.test(text) ? ok(Number(text)) : readMemory(text);
  // more than 63 bits is less than nothing
  return size.ok && size.value > 0 && size.value < 2 ** 63 ? printMemory(size.value) : undefined;
}

function readUlimits(value: ComposeValue | undefined): Result<readonly string[] | undefined> {
  if (!isMap(value) || value.size === 0) return ok(undefined);
  const limits: string[] = [];
  for (const [name, limit] of value) {
    // bake itself comes down with a panic where a limit is text
    const wrong = isMap(limit) ? ["soft", "hard"].find((key) => typeof limit.get(key) === "string") : undefined;
    if (wrong !== undefined) return fail(`ulimits.${name}.${wrong} must be an integer`);
    const part = (key: string): string => (isMap(limit) ? composeText(limit.get(key) ?? "0") : "0");
    const text = `${name}=${part("soft")}:${part("hard")}`;
    const checked = checkUlimit(text);
    if (!checked.ok) return checked;
    limits.push(text);
  }
  return ok(limits);
}

function readAttests(build: ComposeMap): Result<Target["attest"]> {
  const attests: NonNullable<Target["attest"]>[number][] = [];
  for (const key of ["sbom", "provenance"]) {
    const value = build.get(key);
    const text = value === undefined || value === null ? "" : composeText(value);
    if (text === "") continue;
    const isOn = parseGoBool(text);
    const attest = parseAttest(`type=${key},${isOn.ok ? `disabled=${!isOn.value}` : text}`);
    if (!attest.ok) return attest;
    attests.push(attest.value);
  }
  return ok(attests.length === 0 ? undefined : attests);
}
