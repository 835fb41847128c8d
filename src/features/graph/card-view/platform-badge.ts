import type { Analysis } from "#core/analysis.ts";
import { graphCardMessages } from "#i18n/en/graph/cards.ts";
import { shortPlatform } from "#document/stages/short-platform.ts";

/** How the commands of a stage run on the build machine, where that is worth a word. */
export interface PlatformBadge {
  /**
   * `cross`: runs natively while the build is for another platform; `emulated`: runs for another one; `foreign`: is for
   * another one, but runs no command; `once` and `each`: in a build for several platforms, runs once for all of them or
   * once for each.
   */
  readonly kind: "cross" | "emulated" | "foreign" | "once" | "each";
  readonly text: string;
  readonly explanation: string;
}

const DEFAULT_BUILD_PLATFORM = "linux/amd64";

/** The badge of a stage; null where it runs on the build machine's own platform, which the build is for. */
export function platformBadge(analysis: Analysis, index: number): PlatformBadge | null {
  const { options, build, stages } = analysis;
  const machine = options.buildPlatform ?? DEFAULT_BUILD_PLATFORM;
  const hasCommands = (): boolean => runsCommands(analysis, index);
  if (build.platforms.length > 1) return severalBadge(build, index, machine, hasCommands);
  const at = build.reaches.indexOf(index);
  const platform = build.stagePlatforms[at] ?? stages[index]?.platform ?? "";
  return singleBadge(platform, build.platform, machine, hasCommands);
}

/** Only commands are emulated: BuildKit copies files itself. */
function runsCommands({ build, stages }: Analysis, index: number): boolean {
  const isWritten = stages[index]?.instructions.some(({ keyword }) => keyword === "run") === true;
  return isWritten || build.steps.some(({ stage, op }) => stage === index && op.kind === "exec");
}

function singleBadge(
  platform: string,
  target: string,
  machine: string,
  hasCommands: () => boolean,
): PlatformBadge | null {
  const words = graphCardMessages();
  if (platform === "") return null;
  if (platform !== machine && !hasCommands())
    return { kind: "foreign", text: shortPlatform(platform), explanation: words.foreignExplained(platform) };
  if (platform !== machine) {
    const explanation = words.emulatedExplained(platform, machine);
    return { kind: "emulated", text: words.emulated(shortPlatform(platform)), explanation };
  }
  if (target === machine || target === "" || !hasCommands()) return null;
  const explanation = words.nativeExplained(machine, target);
  return { kind: "cross", text: words.native(shortPlatform(platform)), explanation };
}

function severalBadge(
  { platforms, steps }: Analysis["build"],
  index: number,
  machine: string,
  hasCommands: () => boolean,
): PlatformBadge | null {
  const words = graphCardMessages();
  const runsOn = platforms.flatMap(({ build }) => build.stagePlatforms[build.reaches.indexOf(index)] ?? []);
  const [first] = runsOn;
  if (first === undefined) return null;
  const own = steps.filter(({ stage }) => stage === index);
  const isShared = own.every(({ on = [] }) => on.length === runsOn.length);
  const emulated = hasCommands() ? [...new Set(runsOn)].filter((platform) => platform !== machine) : [];
  if (isShared && runsOn.length > 1) return { kind: "once", text: words.once, explanation: words.onceExplained(first) };
  const text = emulated.length === 0 ? words.perPlatform(runsOn.length) : words.perPlatformEmulated(runsOn.length);
  const isPartly = own.some(({ on = [] }) => on.length > 1);
  return { kind: "each", text, explanation: words.perPlatformExplained(runsOn.length, isPartly, emulated.join(", ")) };
}
