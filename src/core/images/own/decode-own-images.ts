import { normalizeImage } from "../../resolve/references/image-reference.ts";
import { asList, asNumber, asText, asTexts, fieldOf, isObject } from "../../text/json-value.ts";
import type { HealthcheckSettings } from "../../parse/command.ts";
import type { OwnImage, OwnImageConfig, OwnImageSource, OwnImageVariant } from "./own-image.ts";
import { isPort } from "./read-image-json.ts";

/** The most images that are kept. */
export const MAX_OWN_IMAGES = 100;

const SOURCES: readonly OwnImageSource[] = ["inspect", "config", "history"];

/** Decodes images from the browser's storage or a link; what is not one is left out. */
export function decodeOwnImages(json: unknown): readonly OwnImage[] {
  return asList(json)
    .slice(0, MAX_OWN_IMAGES)
    .flatMap((one): OwnImage[] => {
      const ref = normalizeImage(asText(fieldOf(one, "ref")));
      const source = SOURCES.find((name) => name === fieldOf(one, "source"));
      const variants = asList(fieldOf(one, "variants")).flatMap((variant) => decodeVariant(variant) ?? []);
      return ref.ok && source !== undefined && variants.length > 0 ? [{ ref: ref.value, source, variants }] : [];
    });
}

function decodeVariant(json: unknown): OwnImageVariant | null {
  const config = fieldOf(json, "config");
  if (!isObject(config)) return null;
  return {
    platform: asText(fieldOf(json, "platform")),
    config: decodeConfig(config),
    // triggers were once kept without their texts
    isWhole: fieldOf(json, "isWhole") === true && fieldOf(config, "hasTriggers") !== true,
    bytes: Math.max(0, asNumber(fieldOf(json, "bytes"))),
  };
}

function decodeConfig(json: unknown): OwnImageConfig {
  const text = (name: string): string => asText(fieldOf(json, name));
  const texts = (name: string): readonly string[] => asTexts(fieldOf(json, name));
  return {
    env: asList(fieldOf(json, "env")).flatMap((one) => {
      const name = asText(fieldOf(one, "name"));
      const value = fieldOf(one, "value");
      return name === "" ? [] : [{ name, value: typeof value === "string" ? value : null }];
    }),
    workingDir: text("workingDir"),
    user: text("user"),
    entrypoint: texts("entrypoint"),
    cmd: texts("cmd"),
    ports: texts("ports").filter(isPort),
    volumes: texts("volumes"),
    labels: asList(fieldOf(json, "labels")).flatMap((pair) => {
      const [name, value] = asTexts(pair);
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    }),
    stopSignal: text("stopSignal"),
    shell: texts("shell"),
    healthcheck: decodeHealthcheck(fieldOf(json, "healthcheck")),
    triggers: texts("triggers"),
  };
}

function decodeHealthcheck(json: unknown): HealthcheckSettings | null {
  const test = asTexts(fieldOf(json, "test"));
  if (test.length === 0) return null;
  const number = (name: string): number => Math.max(0, asNumber(fieldOf(json, name)));
  return {
    test,
    interval: number("interval"),
    timeout: number("timeout"),
    startPeriod: number("startPeriod"),
    startInterval: number("startInterval"),
    retries: number("retries"),
  };
}
