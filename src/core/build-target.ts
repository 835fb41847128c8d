import type { Analysis } from "./analysis.ts";
import { type BuildRequest, convertRequest, resolveRequest } from "./build-request.ts";
import { findViolation, findWarnings } from "./check-request.ts";
import { deferredParts } from "./deferred-parts.ts";
import type { StageGraph } from "./graph/stage-graph.ts";
import type { LlbConversion } from "./llb/convert.ts";
import type { PlatformSteps } from "./llb/merge-steps.ts";
import type { TargetBuild } from "./llb/target-build.ts";
import { NO_BUILD, toTargetBuild } from "./llb/to-target-build.ts";
import type { NamedContexts } from "./resolve/named-contexts.ts";
import { formatPlatform } from "./resolve/platform.ts";
import { bringsTriggers } from "./resolve/resolve-stages.ts";
import { reachableFrom } from "./resolve/reachable.ts";

/** The build of one target. `all` is the conversion of every stage, which is used where it comes to the same. */
export function buildRequest(
  request: BuildRequest,
  known: Pick<Analysis, "graph" | "platforms">,
  target: string,
  all: LlbConversion | null,
): TargetBuild {
  const { parsed, client } = request;
  const { graph } = known;
  if (parsed.stages.length === 0) return { ...NO_BUILD, target, error: request.error };
  if (!client.hasPlatformList) return buildOnPlatform(request, graph, target, all, 0).build;
  const builds = client.platforms.map((platform, position) => {
    const own = known.platforms[position]?.graph ?? graph;
    return { id: formatPlatform(platform), ...buildOnPlatform(request, own, target, null, position) };
  });
  const platforms = request.error ? [] : builds.map(({ id, build }) => ({ id, build }));
  const merged = deferredParts()?.mergeBuilds(builds, builds, graph, parsed.stages.length);
  return { ...(merged ?? builds[0]?.build ?? NO_BUILD), target, platforms };
}

/** The build of one target for one platform, with the vertex it ends in. */
function buildOnPlatform(
  request: BuildRequest,
  graph: StageGraph,
  target: string,
  all: LlbConversion | null,
  position: number,
): PlatformSteps & { readonly build: TargetBuild } {
  const scope = { target, isAll: false, position };
  const conversion =
    partOfAll(request, target, all) ?? convertRequest(request, resolveRequest(request, scope), scope.isAll);
  const violation = request.checks?.isError
    ? findViolation(request, findWarnings(request, conversion), conversion)
    : null;
  const build = toTargetBuild(conversion, graph, target, request.error ?? conversion.error ?? violation);
  const output = (conversion.target && conversion.builds.get(conversion.target)?.output) ?? null;
  return { build, steps: build.steps, output };
}

/** The conversion of every stage as that of one target, so that it runs once; null where a target changes more. */
function partOfAll(request: BuildRequest, target: string, all: LlbConversion | null): LlbConversion | null {
  const { checks, client, text } = request;
  if (all === null || all.error || checks?.isError || !areInputs(client.namedContexts)) return null;
  // a stage that is replaced is carried out only for a check
  if (all.context.table.states.some(({ replacedBy }) => replacedBy !== null)) return null;
  // a trigger runs only in stages that are needed
  if (bringsTriggers(all.context)) return null;
  if (target === "") return all;
  const state = all.context.table.findByName(target);
  if (!state || text.includes("TARGETSTAGE")) return null;
  return { ...all, target: state, reached: reachableFrom(state) };
}

/** Of other contexts, a build takes only what its target needs. */
function areInputs(contexts: NamedContexts): boolean {
  return [...contexts.values()].every(({ value }) => value.startsWith("input:"));
}
