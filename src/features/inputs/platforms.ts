export interface PlatformOption {
  readonly value: string;
  readonly label: string;
}

const DEFAULT_PLATFORM = "linux/amd64";

/** Platforms that images are published for, the usual ones first. */
export const USUAL_PLATFORMS: readonly string[] = [
  DEFAULT_PLATFORM,
  "linux/arm64",
  "linux/arm/v7",
  "linux/arm/v6",
  "linux/386",
  "linux/ppc64le",
  "linux/s390x",
  "linux/riscv64",
  "windows/amd64",
];

/** Platforms that people build for together. */
const PRESETS = ["linux/amd64,linux/arm64", "linux/amd64,linux/arm64,linux/arm/v7"];

/** The machines that build: a PC, and a Mac or an arm runner. */
export const BUILD_PLATFORMS: readonly string[] = [DEFAULT_PLATFORM, "linux/arm64"];

/** The build machine's platform: "" in the state means the default. */
export function buildPlatformOf(buildPlatform: string): string {
  return buildPlatform || DEFAULT_PLATFORM;
}

/**
 * What to choose from, the build machine's own platform with the value ""; a choice made elsewhere (in a link) is
 * added. `definedLabel` is what a project's definition says of its targets' platforms, null where it doesn't.
 */
export function platformOptions(
  chosen: string,
  buildPlatform: string,
  definedLabel: string | null = null,
): readonly PlatformOption[] {
  const machine = buildPlatformOf(buildPlatform);
  // Each target of a project has its own, unless one is asked for.
  if (definedLabel !== null) {
    const given = [...USUAL_PLATFORMS, ...PRESETS, ...(chosen === "" ? [] : [chosen])];
    const asked = [...new Set(given)]
      .map((value) => ({ value, label: value.replaceAll(",", ", ") }))
      .filter(({ value, label }) => label !== definedLabel || value === chosen);
    return [{ value: "", label: definedLabel }, ...asked];
  }
  const single = [machine, ...USUAL_PLATFORMS.filter((platform) => platform !== machine)];
  const options = [...single, ...PRESETS].map((platform) => ({
    value: platform === machine ? "" : platform,
    label: platform.replaceAll(",", ", "),
  }));
  if (options.some(({ value }) => value === platformValue(chosen, buildPlatform))) return options;
  return [...options, { value: chosen, label: chosen.replaceAll(",", ", ") }];
}

/** The option's value for a platform: the default may also be asked for by its name. */
export function platformValue(platform: string, buildPlatform: string): string {
  return platform === buildPlatformOf(buildPlatform) ? "" : platform;
}

/** The platforms that are chosen, at least one. */
export function chosenPlatforms(platform: string, buildPlatform: string): readonly string[] {
  return (platform || buildPlatformOf(buildPlatform)).split(",");
}

/**
 * The choice with one platform more or less; the last one stays. Where a project's targets define theirs, the build
 * machine's own platform is asked for by its name.
 */
export function togglePlatform(
  chosen: readonly string[],
  platform: string,
  buildPlatform: string,
  isDefined = false,
): string {
  const without = chosen.filter((one) => one !== platform);
  const next = without.length < chosen.length ? without : [...chosen, platform];
  const value = (next.length === 0 ? chosen : next).join(",");
  return isDefined ? value : platformValue(value, buildPlatform);
}
