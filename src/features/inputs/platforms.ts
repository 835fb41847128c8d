export interface PlatformOption {
  readonly value: string;
  readonly label: string;
}

const DEFAULT_PLATFORM = "linux/amd64";

const USUAL_PLATFORMS = [
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

/** The platforms to choose from, the default one with the value ""; a platform chosen elsewhere (in a link) is added. */
export function platformOptions(chosen: string): readonly PlatformOption[] {
  const usual = USUAL_PLATFORMS.map((label) => ({ value: label === DEFAULT_PLATFORM ? "" : label, label }));
  if (usual.some(({ value, label }) => value === chosen || label === chosen)) return usual;
  return [...usual, { value: chosen, label: chosen }];
}

/** The option's value for a platform: the default may also be asked for by its name. */
export function platformValue(platform: string): string {
  return platform === DEFAULT_PLATFORM ? "" : platform;
}
