import type { BuildInput } from "./build-input/build-input.ts";
import type { compileIgnorePatterns } from "./context/dockerignore.ts";
import type { mergeGraphs } from "./graph/merge-graphs.ts";
import type { rulesInCallOrder, runChecks } from "./lint/run-checks.ts";
import type { mergeBuilds } from "./llb/merge-builds.ts";
import { findCheckDirective } from "./parse/directives.ts";

/** What most builds can be drawn without, so that a page can load it after its first graph: `analyze.ts` has it. */
interface DeferredParts {
  readonly compileIgnorePatterns: typeof compileIgnorePatterns;
  readonly mergeBuilds: typeof mergeBuilds;
  readonly mergeGraphs: typeof mergeGraphs;
  readonly rulesInCallOrder: typeof rulesInCallOrder;
  readonly runChecks: typeof runChecks;
}

let parts: DeferredParts | null = null;

/** Null until they are loaded: no check has run then, no path is known to be ignored, and only one platform is built. */
export function deferredParts(): DeferredParts | null {
  return parts;
}

/** Has every analysis from now on use these parts. */
export function keepDeferredParts(loaded: DeferredParts): void {
  parts = loaded;
}

/**
 * Whether the graph and the errors of a build may be others once the deferred parts are loaded: there are several
 * platforms, an ignore file can have a mistake, and findings of checks can end the build.
 */
export function lacksDeferredParts(build: BuildInput): boolean {
  if (parts !== null) return false;
  const { dockerfile, dockerignore = "", buildArgs = {}, platform = "" } = build;
  const hasCheckOptions = findCheckDirective(dockerfile) !== "" || "BUILDKIT_DOCKERFILE_CHECK" in buildArgs;
  return hasCheckOptions || dockerignore !== "" || platform.includes(",");
}
