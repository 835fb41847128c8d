import { createImageBase } from "../image-base.ts";
import { type KnownImage, splitRef } from "../known-image.ts";
import type { KnownImages } from "../known-images.ts";
import type { OwnImage, OwnImageConfig, OwnImageVariant } from "./own-image.ts";
import type { KnownBase } from "../../resolve/known-base.ts";

/**
 * A catalogue in which images that the reader made known come first. Their configuration takes the place of what the
 * catalogue says; what is in their files is as in the catalogue. One that is known in part, by a cut-off history, is unknown
 * to the rules where the catalogue doesn't have it either, but what it sets is taken over.
 *
 * @param platform the one that is built for: `linux/arm64`
 */
export function withOwnImages(catalogue: KnownImages, own: readonly OwnImage[], platform: string): KnownImages {
  const kept = made.find((one) => one.catalogue === catalogue && one.own === own && one.platform === platform);
  if (kept) return kept.combined;
  const combined = combine(catalogue, own, platform);
  made = [{ catalogue, own, platform, combined }, ...made].slice(0, MAX_KEPT);
  return combined;
}

interface Made {
  readonly catalogue: KnownImages;
  readonly own: readonly OwnImage[];
  readonly platform: string;
  readonly combined: KnownImages;
}

/** The page asks for the same ones with every key. */
const MAX_KEPT = 4;
let made: readonly Made[] = [];

interface Known {
  readonly image: KnownImage | null;
  readonly base: KnownBase;
}

function combine(catalogue: KnownImages, own: readonly OwnImage[], platform: string): KnownImages {
  const known = new Map<string, Known>();
  for (const { ref, variants } of own) {
    const fitting = variants.find((one) => one.platform === "" || isSamePlatform(one.platform, platform));
    const variant = fitting ?? variants.map(ofOtherPlatform)[0];
    if (variant && !known.has(ref)) known.set(ref, toKnown(ref, variant, variants, catalogue.find(ref)));
  }
  return {
    find: (ref) => (known.has(ref) ? (known.get(ref)?.image ?? null) : catalogue.find(ref)),
    baseOf: (ref) => known.get(ref)?.base ?? catalogue.baseOf(ref),
  };
}

/** `linux/arm64/v8` is `linux/arm64`. */
function isSamePlatform(one: string, other: string): boolean {
  return one.replace(/^(.+\/arm64)\/v8$/, "$1") === other.replace(/^(.+\/arm64)\/v8$/, "$1");
}

/** What an image for one platform tells about it for another: most of it, but it may set more, and where files lie depends. */
function ofOtherPlatform(variant: OwnImageVariant): OwnImageVariant {
  const env = variant.config.env.map(({ name, value }) => ({
    name,
    value: value !== null && ARCHITECTURE.test(value) ? null : value,
  }));
  return { ...variant, config: { ...variant.config, env }, isWhole: false, bytes: 0 };
}

const ARCHITECTURE = /amd64|x86|x64|arm|aarch64|i[36]86|ppc64|s390x|riscv64|mips64/i;

function toKnown(
  ref: string,
  variant: OwnImageVariant,
  variants: readonly OwnImageVariant[],
  familiar: KnownImage | null,
): Known {
  const { config, isWhole } = variant;
  const image = toKnownImage(ref, variant, variants, familiar);
  const base = createImageBase(image);
  return {
    image: isWhole || familiar ? image : null,
    base: {
      ...base,
      config: { ...base.config, labels: new Map(config.labels) },
      isOpen: base.isOpen === true || (!isWhole && familiar === null),
    },
  };
}

function toKnownImage(
  ref: string,
  { config, isWhole, bytes }: OwnImageVariant,
  variants: readonly OwnImageVariant[],
  familiar: KnownImage | null,
): KnownImage {
  const platforms = variants.flatMap(({ platform }) => (platform === "" ? [] : [platform]));
  return {
    ...splitRef(ref),
    distro: familiar?.distro ?? "",
    shells: familiar?.shells ?? [],
    packageManager: familiar?.packageManager ?? null,
    commands: familiar?.commands ?? [],
    users: familiar?.users ?? [],
    ...(isWhole || !familiar ? settingsOf(config) : over(familiar, config)),
    // of an image that was pulled, only the platform of the machine is shown
    platforms: variants.length > 1 ? platforms : (familiar?.platforms ?? []),
    size:
      bytes > 0
        ? { tag: splitRef(ref).tag, unpackedMB: Math.max(1, Math.round(bytes / 1e6)), compressedMB: null, asOf: "" }
        : (familiar?.size ?? null),
  };
}

type Settings = Pick<
  KnownImage,
  | "env"
  | "mayBeSet"
  | "workingDir"
  | "user"
  | "entrypoint"
  | "cmd"
  | "ports"
  | "volumes"
  | "stopSignal"
  | "shell"
  | "healthcheck"
  | "triggers"
  | "hasUnknownTriggers"
>;

function settingsOf({ labels: _labels, ...settings }: OwnImageConfig): Settings {
  return { ...settings, mayBeSet: [], hasUnknownTriggers: false };
}

/** What a history doesn't show is as in the catalogue. */
function over(familiar: KnownImage, config: OwnImageConfig): Settings {
  const names = new Set(config.env.map(({ name }) => name));
  return {
    env: [...familiar.env.filter(({ name }) => !names.has(name)), ...config.env],
    mayBeSet: familiar.mayBeSet.filter((name) => !names.has(name)),
    workingDir: config.workingDir || familiar.workingDir,
    user: config.user || familiar.user,
    entrypoint: config.entrypoint.length > 0 ? config.entrypoint : familiar.entrypoint,
    cmd: config.cmd.length > 0 ? config.cmd : familiar.cmd,
    ports: [...new Set([...familiar.ports, ...config.ports])],
    volumes: [...new Set([...familiar.volumes, ...config.volumes])],
    stopSignal: config.stopSignal || familiar.stopSignal,
    shell: config.shell.length > 0 ? config.shell : familiar.shell,
    healthcheck: familiar.healthcheck,
    triggers: familiar.triggers,
    hasUnknownTriggers: familiar.hasUnknownTriggers,
  };
}
