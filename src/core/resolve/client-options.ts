import { parseBool } from "../parse/numbers.ts";
import { fail, ok, type Result } from "../text/result.ts";
import type { BuildArgs } from "./build-args.ts";
import { parseCheckOptions, type CheckOptions } from "../parse/check-options.ts";
import { BUILD_PLATFORM, normalizePlatform, parsePlatform, type Platform } from "./platform.ts";

/** What the options of a build set apart from the Dockerfile; as BuildKit's `dockerui.Config`. */
export interface ClientOptions {
  readonly platform: Platform;
  /** Step names start with the platform, as in a build for several platforms. */
  readonly isMultiPlatform: boolean;
  /** Comes before the id of every cache mount. */
  readonly cacheNamespace: string;
  /** Replaces the options of the `# check=` directive; null where the build sets none. */
  readonly checks: CheckOptions | null;
}

/** Of a build without options. */
export const DEFAULT_CLIENT: ClientOptions = {
  platform: BUILD_PLATFORM,
  isMultiPlatform: false,
  cacheNamespace: "",
  checks: null,
};

/** Reads `--platform` and the build arguments that BuildKit itself understands; as `dockerui.Client.init`. */
export function readClientOptions(platform: string, buildArgs: BuildArgs): Result<ClientOptions> {
  if (platform === "" && buildArgs.size === 0) return ok(DEFAULT_CLIENT);
  if (parseBool(buildArgs.get("BUILDKIT_DISABLE_FILEOP") ?? "") === true)
    return fail('support for "BUILDKIT_DISABLE_FILEOP" build-arg was removed in BuildKit 0.11');
  const target = readPlatform(platform);
  if (!target.ok) return target;
  const multiPlatform = buildArgs.get("BUILDKIT_MULTI_PLATFORM") ?? "";
  const isMultiPlatform = multiPlatform === "" ? false : parseBool(multiPlatform);
  if (isMultiPlatform === undefined) return fail(`invalid boolean value for multi-platform: ${multiPlatform}`);
  const checks = readChecks(buildArgs.get("BUILDKIT_DOCKERFILE_CHECK"));
  if (!checks.ok) return checks;
  const cacheNamespace = buildArgs.get("BUILDKIT_CACHE_MOUNT_NS") ?? "";
  return ok({ platform: target.value, isMultiPlatform, cacheNamespace, checks: checks.value });
}

function readPlatform(written: string): Result<Platform> {
  if (written === "") return ok(BUILD_PLATFORM);
  const platform = parsePlatform(written);
  if (platform.ok) return ok(normalizePlatform(platform.value));
  return fail(`failed to parse target platform ${written}: ${platform.message}`);
}

function readChecks(written: string | undefined): Result<CheckOptions | null> {
  if (written === undefined) return ok(null);
  const checks = parseCheckOptions(written);
  return checks.ok ? checks : fail(`failed to parse build-arg:BUILDKIT_DOCKERFILE_CHECK: ${checks.message}`);
}
