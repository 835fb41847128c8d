import { graphCardMessages } from "#i18n/en/graph/cards.ts";

/** The platform builds run on here, as BuildKit is asked (`AnalyzeOptions.platform`). */
const BUILD_PLATFORM = "linux/amd64";

/** How the commands of a stage run on the build machine, where that is worth a word. */
export interface PlatformBadge {
  readonly platform: string;
  /** `cross`: runs natively while the build is for another platform; `emulated`: runs for another one. */
  readonly kind: "cross" | "emulated";
  readonly explanation: string;
}

/**
 * The badge of a stage that runs on `platform` in a build for `target`; null where both are the build machine's own,
 * which is nothing to speak of.
 */
export function platformBadge(platform: string, target: string): PlatformBadge | null {
  if (platform === "") return null;
  if (platform !== BUILD_PLATFORM) {
    const explanation = graphCardMessages().emulatedExplained(platform, BUILD_PLATFORM);
    return { platform, kind: "emulated", explanation };
  }
  if (target === BUILD_PLATFORM || target === "") return null;
  const explanation = graphCardMessages().nativeExplained(BUILD_PLATFORM, target);
  return { platform, kind: "cross", explanation };
}
