import { parseCheckOptions, type CheckOptions } from "../parse/check-options.ts";
import { parseBool } from "../parse/numbers.ts";
import { fail, ok, type Result } from "../text/result.ts";
import type { BuildArgs } from "./build-args.ts";
import { readNamedContexts, type NamedContexts } from "./named-contexts.ts";
import { BUILD_PLATFORM, normalizePlatform, parsePlatform, type Platform } from "./platform.ts";

/** What the options of a build set apart from the Dockerfile; as BuildKit's `dockerui.Config`. */
export interface BuildClientOptions {
  readonly buildPlatform: Platform;
  /** At least one. */
  readonly platforms: readonly [Platform, ...Platform[]];
  /** The platforms are given as a list, even if it has one entry. */
  readonly hasPlatformList: boolean;
  /** Step names start with the platform, as in a build for several platforms. */
  readonly isMultiPlatform: boolean;
  readonly namedContexts: NamedContexts;
  /** Comes before the id of every cache mount. */
  readonly cacheNamespace: string;
  /** Replaces the options of the `# check=` directive; null where the build sets none. */
  readonly checks: CheckOptions | null;
}

/** Of a build without options. */
export const DEFAULT_CLIENT: BuildClientOptions = {
  buildPlatform: BUILD_PLATFORM,
  platforms: [BUILD_PLATFORM],
  hasPlatformList: false,
  isMultiPlatform: false,
  namedContexts: new Map(),
  cacheNamespace: "",
  checks: null,
};

/** What a request can say. */
export interface GivenOptions {
  readonly platform?: string;
  readonly platforms?: readonly string[];
  readonly buildPlatform?: string;
  readonly contexts?: Readonly<Record<string, string>>;
  /** What targets behind `target:` contexts end in. */
  readonly targetImages?: readonly { readonly name: string }[];
}

/** Every platform is its own build. */
const MAX_PLATFORMS = 32;

/**
 * Reads `--platform`, `--build-context` and the build arguments that BuildKit itself understands; as buildx and
 * `dockerui.Client.init`.
 */
export function readClientOptions(given: GivenOptions, buildArgs: BuildArgs): Result<BuildClientOptions> {
  const { platform = "", platforms = [], buildPlatform = "", contexts = {}, targetImages = [] } = given;
  const written = platforms.length > 0 || platform === "" ? platforms : platform.split(",");
  const namedContexts = readNamedContexts(
    contexts,
    targetImages.map(({ name }) => name),
  );
  if (!namedContexts.ok) return namedContexts;
  const isPlain = written.length === 0 && buildPlatform === "" && namedContexts.value.size === 0;
  if (isPlain && buildArgs.size === 0) return ok(DEFAULT_CLIENT);
  if (parseBool(buildArgs.get("BUILDKIT_DISABLE_FILEOP") ?? "") === true)
    return fail('support for "BUILDKIT_DISABLE_FILEOP" build-arg was removed in BuildKit 0.11');
  const host = buildPlatform === "" ? ok(BUILD_PLATFORM) : readPlatform(buildPlatform, "build", BUILD_PLATFORM);
  if (!host.ok) return host;
  const targets = readPlatforms(written, host.value);
  if (!targets.ok) return targets;
  const isMultiPlatform = readMultiPlatform(buildArgs.get("BUILDKIT_MULTI_PLATFORM") ?? "", written.length > 1);
  if (!isMultiPlatform.ok) return isMultiPlatform;
  const checks = readChecks(buildArgs.get("BUILDKIT_DOCKERFILE_CHECK"));
  if (!checks.ok) return checks;
  return ok({
    buildPlatform: host.value,
    platforms: targets.value,
    hasPlatformList: platforms.length > 0 || written.length > 1,
    isMultiPlatform: isMultiPlatform.value,
    namedContexts: namedContexts.value,
    cacheNamespace: buildArgs.get("BUILDKIT_CACHE_MOUNT_NS") ?? "",
    checks: checks.value,
  });
}

function readPlatforms(written: readonly string[], host: Platform): Result<BuildClientOptions["platforms"]> {
  if (written.length > MAX_PLATFORMS) return fail(`more than ${MAX_PLATFORMS} platforms`);
  const platforms: Platform[] = [];
  for (const text of written) {
    const platform = readPlatform(text, "target", host);
    if (!platform.ok) return platform;
    platforms.push(platform.value);
  }
  const [first = host, ...others] = platforms;
  return ok([first, ...others]);
}

function readPlatform(written: string, what: string, host: Platform): Result<Platform> {
  const platform = parsePlatform(written, host);
  if (platform.ok) return ok(normalizePlatform(platform.value));
  return fail(`failed to parse ${what} platform ${written}: ${platform.message}`);
}

function readMultiPlatform(written: string, hasSeveral: boolean): Result<boolean> {
  if (written === "") return ok(hasSeveral);
  const isWanted = parseBool(written);
  if (isWanted === undefined) return fail(`invalid boolean value for multi-platform: ${written}`);
  return hasSeveral && !isWanted
    ? fail("conflicting config: returning multiple target platforms is not allowed")
    : ok(isWanted);
}

function readChecks(written: string | undefined): Result<CheckOptions | null> {
  if (written === undefined) return ok(null);
  const checks = parseCheckOptions(written);
  return checks.ok ? checks : fail(`failed to parse build-arg:BUILDKIT_DOCKERFILE_CHECK: ${checks.message}`);
}
