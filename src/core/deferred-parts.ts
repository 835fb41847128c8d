import type { BuildInput } from "./build-input/build-input.ts";
import type { compileIgnorePatterns } from "./context/dockerignore.ts";
import type { mergeGraphs } from "./graph/merge-graphs.ts";
import type { rulesInCallOrder, runChecks } from "./lint/run-checks.ts";
import type { mergeBuilds } from "./llb/merge-builds.ts";
import { findCheckDirective } from "./parse/directives.ts";
import type { resolveSourceDateEpoch } from "./resolve/source-date-epoch.ts";

/** What most builds can be drawn without, so that a page can load it after its first graph: `analyze.ts` has it. */
interface DeferredParts {
  readonly compileIgnorePatterns: typeof compileIgnorePatterns;
  readonly mergeBuilds: typeof mergeBuilds;
  readonly mergeGraphs: typeof mergeGraphs;
  readonly resolveSourceDateEpoch: typeof resolveSourceDateEpoch;
  readonly rulesInCallOrder: typeof rulesInCallOrder;
  readonly runChecks: typeof runChecks;
}

const EPOCH = "SOURCE_DATE_EPOCH";

let parts: DeferredParts | null = null;

/**
 * Null until they are loaded: no check has run then, no path is known to be ignored, only one platform is built, and
 * SOURCE_DATE_EPOCH is a build argument like any other.
 */
export function deferredParts(): DeferredParts | null {
  return parts;
}

/** Has every analysis from now on use these parts. */
export function keepDeferredParts(loaded: DeferredParts): void {
  parts = loaded;
}

/**
 * Whether the graph and the errors of a build may be others once the deferred parts are loaded: there are several
 * platforms, an ignore file or SOURCE_DATE_EPOCH can have a mistake, and findings of checks can end the build.
 */
export function lacksDeferredParts(build: BuildInput): boolean {
  if (parts !== null) return false;
  const { dockerfile, dockerignore = "", buildArgs = {}, platform = "" } = build;
  const hasCheckOptions = findCheckDirective(dockerfile) !== "" || "BUILDKIT_DOCKERFILE_CHECK" in buildArgs;
  const hasEpoch = dockerfile.includes(EPOCH) || EPOCH in buildArgs;
  return hasCheckOptions || hasEpoch || dockerignore !== "" || platform.includes(",");
}
