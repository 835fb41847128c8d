import type { Analysis } from "#core/analysis.ts";
import { graphCardMessages } from "#i18n/en/graph/cards.ts";
import { shortPlatform } from "#document/stages/short-platform.ts";

/** How the commands of a stage run on the build machine, where that is worth a word. */
export interface PlatformBadge {
  /**
   * `cross`: runs natively while the build is for another platform; `emulated`: runs for another one; `once` and
   * `each`: in a build for several platforms, runs once for all of them or once for each.
   */
  readonly kind: "cross" | "emulated" | "once" | "each";
  readonly text: string;
  readonly explanation: string;
}

const DEFAULT_BUILD_PLATFORM = "linux/amd64";

/** The badge of a stage; null where it runs on the build machine's own platform, which the build is for. */
export function platformBadge({ options, build, stages }: Analysis, index: number): PlatformBadge | null {
  const machine = options.buildPlatform ?? DEFAULT_BUILD_PLATFORM;
  if (build.platforms.length > 1) return severalBadge(build, index, machine);
  const at = build.reaches.indexOf(index);
  const platform = build.stagePlatforms[at] ?? stages[index]?.platform ?? "";
  return singleBadge(platform, build.platform, machine);
}

function singleBadge(platform: string, target: string, machine: string): PlatformBadge | null {
  const words = graphCardMessages();
  if (platform === "") return null;
  if (platform !== machine) {
    const explanation = words.emulatedExplained(platform, machine);
    return { kind: "emulated", text: words.emulated(shortPlatform(platform)), explanation };
  }
  if (target === machine || target === "") return null;
  const explanation = words.nativeExplained(machine, target);
  return { kind: "cross", text: words.native(shortPlatform(platform)), explanation };
}

function severalBadge({ platforms, steps }: Analysis["build"], index: number, machine: string): PlatformBadge | null {
  const words = graphCardMessages();
  const runsOn = platforms.flatMap(({ build }) => build.stagePlatforms[build.reaches.indexOf(index)] ?? []);
  const [first] = runsOn;
  if (first === undefined) return null;
  const own = steps.filter(({ stage }) => stage === index);
  const isShared = own.every(({ on = [] }) => on.length === runsOn.length);
  const emulated = [...new Set(runsOn)].filter((platform) => platform !== machine);
  if (isShared && runsOn.length > 1) return { kind: "once", text: words.once, explanation: words.onceExplained(first) };
  const text = emulated.length === 0 ? words.perPlatform(runsOn.length) : words.perPlatformEmulated(runsOn.length);
  const isPartly = own.some(({ on = [] }) => on.length > 1);
  return { kind: "each", text, explanation: words.perPlatformExplained(runsOn.length, isPartly, emulated.join(", ")) };
}
