import type { HealthcheckSettings } from "../parse/command.ts";
import type { ImagePackageManager, ImageSize, ImageVariable, KnownImage } from "./known-image.ts";
import { splitRef, VARIES } from "./known-image.ts";
import { type Catalogue, type Family, readCatalogue } from "./read-catalogue.ts";

/**
 * What is known of an image, given as BuildKit normalizes it (`docker.io/library/node:20`); null where nothing is. With
 * both a tag and a digest the tag says which family it is; a digest alone says so only where there is one family.
 */
export function findImage(ref: string): KnownImage | null {
  const known = found.get(ref);
  if (known !== undefined) return known;
  const image = lookUp(ref);
  // a text that is being typed asks for many names that aren't images
  if (found.size >= MAX_KEPT) found.clear();
  found.set(ref, image);
  return image;
}

/** How many families of the catalogue a reference matches: at most one, which a test checks. */
export function countFamilies(ref: string): number {
  const { name, tag } = splitRef(ref);
  return familiesFor(readCatalogue(), name, tag).length;
}

/** Whether tags of this repository are in the catalogue; the tag of the reference doesn't matter. */
export function isRepositoryKnown(ref: string): boolean {
  const catalogue = readCatalogue();
  return catalogue.familiesOf(canonicalName(catalogue, splitRef(ref).name)).length > 0;
}

/** The family of tags that an image is of; null where none is known. */
export function knownFamily(ref: string): Family | null {
  const { name, tag } = splitRef(ref);
  return tag === "" ? null : (familiesFor(readCatalogue(), name, tag)[0] ?? null);
}

const MAX_KEPT = 500;
const found = new Map<string, KnownImage | null>();

function lookUp(ref: string): KnownImage | null {
  const { name, tag } = splitRef(ref);
  const catalogue = readCatalogue();
  const [family] = tag === "" ? onlyFamily(catalogue, name) : familiesFor(catalogue, name, tag);
  return family ? toKnownImage(catalogue, name, tag, family) : null;
}

/** Where all tags of an image behave alike, a digest is of that family, too. */
function onlyFamily(catalogue: Catalogue, name: string): readonly Family[] {
  const families = catalogue.familiesOf(canonicalName(catalogue, name));
  return families.length === 1 ? families.filter((family) => patternOf(family).test("latest")) : [];
}

function familiesFor(catalogue: Catalogue, name: string, tag: string): readonly Family[] {
  return catalogue.familiesOf(canonicalName(catalogue, name)).filter((family) => patternOf(family).test(tag));
}

/** The longest chain of aliases is a mirror of a name by platform. */
const MAX_ALIASES = 3;

function canonicalName({ aliases }: Catalogue, written: string): string {
  let name = written;
  for (let step = 0; step < MAX_ALIASES; step++) {
    const alias = aliases.find(([pattern]) => pattern.test(name));
    if (!alias) break;
    name = name.replace(alias[0], alias[1]);
  }
  return name;
}

const patterns = new WeakMap<Family, RegExp>();

function patternOf(family: Family): RegExp {
  const known = patterns.get(family);
  if (known) return known;
  const pattern = new RegExp(`^${family.tags}$`);
  patterns.set(family, pattern);
  return pattern;
}

function toKnownImage(catalogue: Catalogue, name: string, tag: string, family: Family): KnownImage {
  const { config } = family;
  const { onbuild = [] } = config;
  const hasUnknownTriggers = onbuild.some((trigger) => trigger.includes("…") || trigger.includes(VARIES));
  const distro = catalogue.distros.get(family.distro);
  const platforms = family.platforms ?? catalogue.defaults.platforms;
  return {
    name: canonicalName(catalogue, name),
    tag,
    distro: family.distro,
    env: toVariables(catalogue, family),
    mayBeSet: Object.keys(config.envSome ?? {}),
    workingDir: config.workdir ?? "",
    user: config.user ?? "",
    entrypoint: config.entrypoint ?? [],
    cmd: config.cmd ?? [],
    ports: config.ports ?? [],
    volumes: config.volumes ?? [],
    stopSignal: config.stopsignal ?? "",
    shell: config.shell ?? [],
    healthcheck: toHealthcheck(config.healthcheck),
    triggers: hasUnknownTriggers ? [] : onbuild,
    hasUnknownTriggers,
    shells: family.shells ?? distro?.shells ?? [],
    packageManager: toPackageManager(
      family.packageManager === undefined ? (distro?.packageManager ?? null) : family.packageManager,
    ),
    commands: [...(distro?.has ?? []), ...(family.has ?? [])],
    users: (family.users ?? []).map((user) => {
      const [userName = "", uid = ""] = user.split(":");
      return { name: userName, uid };
    }),
    platforms: typeof platforms === "string" ? (catalogue.platformSets.get(platforms) ?? []) : platforms,
    size: toSize(family, tag),
  };
}

function toVariables({ defaults }: Catalogue, { config, distro }: Family): readonly ImageVariable[] {
  const entries = Object.entries(config.env ?? {});
  const hasPath = entries.some(([name]) => name === "PATH");
  const path: [string, string][] = hasPath || distro === "windows" ? [] : [["PATH", defaults.defaultPath]];
  return [...path, ...entries].map(([name, value]) => ({ name, value: value.includes(VARIES) ? null : value }));
}

function toHealthcheck(test: readonly string[] | undefined): HealthcheckSettings | null {
  return test ? { test, interval: 0, timeout: 0, startPeriod: 0, startInterval: 0, retries: 0 } : null;
}

const PACKAGE_MANAGERS = ["apt", "apk", "dnf", "microdnf", "yum", "tdnf", "pacman", "zypper"] as const;

function toPackageManager(written: string | null): ImagePackageManager {
  return PACKAGE_MANAGERS.find((name) => name === written) ?? null;
}

function toSize({ size }: Family, tag: string): ImageSize | null {
  if (!size) return null;
  const own = Object.entries(size.byTag ?? {}).find(([other]) => other.split(" ", 1)[0] === tag)?.[1];
  const { unpackedMB = null, compressedMB = null, asOf } = size;
  return own === undefined
    ? { tag: size.tag, unpackedMB, compressedMB, asOf }
    : { tag, unpackedMB: own, compressedMB: null, asOf };
}
