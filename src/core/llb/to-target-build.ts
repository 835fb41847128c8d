import { computeWaves } from "../graph/waves.ts";
import type { StageGraph } from "../graph/stage-graph.ts";
import { formatPlatform, type Platform } from "../resolve/platform.ts";
import type { StageState } from "../resolve/stage-state.ts";
import type { BuildError } from "../text/build-error.ts";
import { compareBytes } from "../text/compare.ts";
import type { LlbConversion } from "./convert.ts";
import { listPorts } from "../resolve/exposed-ports.ts";
import type { ImageConfig } from "./image-config.ts";
import { marshal } from "./marshal.ts";
import { reachedSources } from "./reached-sources.ts";
import { outlineOf } from "./outline-of.ts";
import type { StageBuild } from "./stage-build.ts";
import type { Step } from "./step.ts";
import type { TargetBuild } from "./target-build.ts";

const NOTHING_ASKED = { args: [], secrets: [], ssh: [] };

/** What is known of a build if there is no stage. */
export const NO_BUILD: TargetBuild = {
  ...NOTHING_ASKED,
  target: "",
  error: null,
  isPlanned: false,
  stage: -1,
  reaches: [],
  images: [],
  contexts: [],
  resolves: [],
  stagePlatforms: [],
  platform: "",
  ships: [],
  waves: [],
  config: null,
  steps: [],
  platforms: [],
};

/** The build of one target; `error` is the conversion's own, or that of a check that ends it. */
export function toTargetBuild(
  conversion: LlbConversion,
  graph: StageGraph,
  name: string,
  error: BuildError | null,
): TargetBuild {
  const { target, reached, context } = conversion;
  const { stages, images, contexts, resolves } = reachedSources(target, reached);
  const build = target && conversion.builds.get(target);
  const isPlanned = !error && build !== undefined && build !== null;
  if (isPlanned) noteContextPaths(conversion, build);
  const steps = isPlanned ? planSteps(build) : [];
  return {
    target: name,
    error: error ?? (steps === null ? { message: "arguments are required", lines: [] } : null),
    isPlanned,
    stage: target?.index ?? -1,
    reaches: stages,
    images,
    contexts,
    resolves,
    stagePlatforms: stages.map((index) => platformOf(conversion, index)),
    platform: formatTarget(build?.platform ?? context.targetPlatform),
    ships: chainOf(target),
    waves: computeWaves(graph, context.parsed.stages.length, stages),
    config: isPlanned ? toImageConfig(build) : null,
    ...(isPlanned && target ? outlineOf(target) : NOTHING_ASKED),
    steps: steps ?? [],
    platforms: [],
  };
}

/** Notes in the vertices of local contexts what is taken from them. */
function noteContextPaths({ reached, builds, contextVertex }: LlbConversion, target: StageBuild): void {
  target.paths?.add("/");
  if (contextVertex.kind !== "source" || !contextVertex.local) return;
  const { paths } = contextVertex.local;
  paths.clear();
  for (const state of reached) for (const path of builds.get(state)?.contextPaths ?? []) paths.add(path);
}

function platformOf({ builds, context }: LlbConversion, stage: number): string {
  const state = context.table.states[stage];
  return formatTarget((state && (builds.get(state)?.platform ?? state.platform)) ?? context.targetPlatform);
}

function formatTarget(platform: Platform): string {
  return platform.os === "" ? "" : formatPlatform(platform);
}

/** Null when a step has nothing to run, which BuildKit finds out only here. */
function planSteps(build: StageBuild): Step[] | null {
  const steps = marshal(build.output);
  return steps.some(({ op }) => op.kind === "exec" && op.args.length === 0) ? null : steps;
}

function chainOf(target: StageState | null): number[] {
  const chain: number[] = [];
  for (let state = target; state && state.index >= 0 && !state.replacedBy; state = state.base) chain.push(state.index);
  return chain;
}

function toImageConfig({ config }: StageBuild): ImageConfig {
  return {
    env: config.env,
    workingDir: config.workingDir,
    user: config.user,
    entrypoint: config.entrypoint,
    cmd: config.cmd,
    exposedPorts: listPorts(config.exposedPorts),
    volumes: [...config.volumes].toSorted(compareBytes),
    labels: Object.fromEntries(config.labels),
    shell: config.shell,
    stopSignal: config.stopSignal,
    onBuild: config.onBuild,
    healthcheck: config.healthcheck,
  };
}
