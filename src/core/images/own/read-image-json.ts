import { normalizeImage } from "../../resolve/references/image-reference.ts";
import { asNumber, asText, asTexts, fieldOf, isObject, type JsonObject } from "../../text/json-value.ts";
import type { HealthcheckSettings } from "../../parse/command.ts";
import type { DescribedImage, ImageText } from "./image-text.ts";
import type { OwnImageConfig, OwnImageSource, OwnImageVariant } from "./own-image.ts";

/** Reads images from JSON: `docker inspect` (a list), an image's configuration, or one of these for each platform. */
export function readImageJson(json: unknown): ImageText {
  const entries = Array.isArray(json) ? json : [json];
  if (entries.length === 0) return { kind: "bad", fault: "nothing" };
  if (entries.some(isContainer)) return { kind: "bad", fault: "container" };
  const images = entries.flatMap((entry) => describe(entry) ?? []);
  if (images.length > 0) return { kind: "ok", images };
  return { kind: "bad", fault: entries.some(isManifest) ? "manifest" : "other" };
}

function isContainer(entry: unknown): boolean {
  return isObject(fieldOf(entry, "HostConfig")) || isObject(fieldOf(entry, "State"));
}

function isManifest(entry: unknown): boolean {
  return Array.isArray(fieldOf(entry, "manifests")) || isObject(fieldOf(entry, "manifest"));
}

function describe(entry: unknown): DescribedImage | null {
  const own = readImageConfig(entry);
  if (own) return { names: namesIn(entry), source: sourceOf(entry), variants: [own] };
  // `--format '{{json .}}'` has the name next to it
  const image = fieldOf(entry, "image");
  const platforms = isObject(image) ? image : entry;
  const whole = readImageConfig(image);
  const variants = whole ? [whole] : variantsByPlatform(platforms);
  if (variants.length === 0) return null;
  return { names: toRefs([asText(fieldOf(entry, "name"))]), source: "config", variants };
}

/** `{"linux/amd64": {…}, "linux/arm64": {…}}`; attestations are of no platform. */
function variantsByPlatform(json: unknown): readonly OwnImageVariant[] {
  if (!isObject(json)) return [];
  return Object.entries(json).flatMap(([platform, image]) => {
    if (!/^[a-z0-9]+\/[a-z0-9]/.test(platform) || platform.startsWith("unknown/")) return [];
    const variant = readImageConfig(image);
    return variant ? [{ ...variant, platform }] : [];
  });
}

function sourceOf(entry: unknown): OwnImageSource {
  return isObject(fieldOf(entry, "Config")) ? "inspect" : "config";
}

function namesIn(entry: unknown): readonly string[] {
  return toRefs([...asTexts(fieldOf(entry, "RepoTags")), ...asTexts(fieldOf(entry, "RepoDigests"))]);
}

function toRefs(names: readonly string[]): readonly string[] {
  const refs = names.flatMap((name) => {
    const ref = name === "" ? null : normalizeImage(name);
    return ref?.ok ? [ref.value] : [];
  });
  return [...new Set(refs)];
}

/** Decodes an image as Docker has it (`Config`), or its own configuration (`config`); null for anything else. */
export function readImageConfig(entry: unknown): OwnImageVariant | null {
  const config = fieldOf(entry, "Config") ?? fieldOf(entry, "config");
  const os = asText(fieldOf(entry, "Os") ?? fieldOf(entry, "os"));
  const architecture = asText(fieldOf(entry, "Architecture") ?? fieldOf(entry, "architecture"));
  // a manifest has a `config`, too: a descriptor
  if (!isObject(config) || architecture === "" || config["mediaType"] !== undefined) return null;
  const variant = asText(fieldOf(entry, "Variant") ?? fieldOf(entry, "variant"));
  const platform = [os, architecture, variant].filter((part) => part !== "").join("/");
  return { platform, config: toConfig(config), isWhole: true, bytes: Math.max(0, asNumber(fieldOf(entry, "Size"))) };
}

function toConfig(config: JsonObject): OwnImageConfig {
  const text = (name: string): string => asText(fieldOf(config, name));
  const texts = (name: string): readonly string[] => asTexts(fieldOf(config, name));
  const keys = (name: string): readonly string[] => Object.keys(objectIn(config, name));
  return {
    env: texts("Env").flatMap((entry) => {
      const equals = entry.indexOf("=");
      return equals < 1 ? [] : [{ name: entry.slice(0, equals), value: entry.slice(equals + 1) }];
    }),
    workingDir: text("WorkingDir"),
    user: text("User"),
    entrypoint: texts("Entrypoint"),
    cmd: texts("Cmd"),
    ports: keys("ExposedPorts").filter(isPort),
    volumes: keys("Volumes"),
    labels: Object.entries(objectIn(config, "Labels")).flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value] as const] : [],
    ),
    stopSignal: text("StopSignal"),
    shell: texts("Shell"),
    healthcheck: toHealthcheck(fieldOf(config, "Healthcheck")),
    triggers: texts("OnBuild"),
  };
}

function objectIn(config: JsonObject, name: string): JsonObject {
  const value = fieldOf(config, name);
  return isObject(value) ? value : {};
}

/** Whether a text is a port of a config: `80/tcp`. */
export function isPort(written: string): boolean {
  const match = /^(\d{1,5})(?:\/(?:tcp|udp|sctp))?$/.exec(written);
  return match !== null && Number(match[1]) <= 65_535;
}

function toHealthcheck(json: unknown): HealthcheckSettings | null {
  const test = asTexts(fieldOf(json, "Test"));
  if (test.length === 0) return null;
  const number = (name: string): number => Math.max(0, asNumber(fieldOf(json, name)));
  return {
    test,
    interval: number("Interval"),
    timeout: number("Timeout"),
    startPeriod: number("StartPeriod"),
    startInterval: number("StartInterval"),
    retries: number("Retries"),
  };
}
