/** A platform as people say it: `arm64` for `linux/arm64`. */
export function shortPlatform(platform: string): string {
  return platform.replace(/^linux\//, "");
}
