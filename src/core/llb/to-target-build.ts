import { computeWaves } from "../graph/waves.ts";
import type { StageGraph } from "../graph/stage-graph.ts";
import { formatPlatform } from "../resolve/platform.ts";
import type { StageState } from "../resolve/stage-state.ts";
import type { BuildError } from "../text/build-error.ts";
import { compareBytes } from "../text/compare.ts";
import type { Conversion } from "./convert.ts";
import { listPorts } from "../resolve/exposed-ports.ts";
import type { ImageConfig } from "./image-config.ts";
import { marshal } from "./marshal.ts";
import { outlineOf } from "./outline-of.ts";
import type { StageBuild } from "./stage-build.ts";
import type { Step } from "./step.ts";
import type { TargetBuild } from "./target-build.ts";

const NOTHING_ASKED = { args: [], secrets: [], ssh: [] };

/** What is known of a build where there is no stage. */
export const NO_BUILD: TargetBuild = {
  ...NOTHING_ASKED,
  target: "",
  error: null,
  isPlanned: false,
  stage: -1,
  reaches: [],
  images: [],
  platform: "",
  ships: [],
  waves: [],
  config: null,
  steps: [],
};

/** The build of one target; `error` is the conversion's own, or that of a check that ends it. */
export function toTargetBuild(
  conversion: Conversion,
  graph: StageGraph,
  name: string,
  error: BuildError | null,
): TargetBuild {
  const { target, reached, context } = conversion;
  const stages: number[] = [];
  for (const { index } of reached) if (index >= 0) stages.push(index);
  const build = target && conversion.builds.get(target);
  const isPlanned = !error && build !== undefined && build !== null;
  const steps = isPlanned ? planSteps(build) : [];
  return {
    target: name,
    error: error ?? (steps === null ? { message: "arguments are required", lines: [] } : null),
    isPlanned,
    stage: target?.index ?? -1,
    reaches: stages.toSorted((left, right) => left - right),
    images: imagesOf(reached),
    platform: formatPlatform(build?.platform ?? context.targetPlatform),
    ships: chainOf(target),
    waves: computeWaves(graph, context.parsed.stages.length, stages),
    config: isPlanned ? toImageConfig(build) : null,
    ...(isPlanned && target ? outlineOf(target) : NOTHING_ASKED),
    steps: steps ?? [],
  };
}

/** Null when a step has nothing to run, which BuildKit finds out only here. */
function planSteps(build: StageBuild): Step[] | null {
  const steps = marshal(build.output);
  return steps.some(({ op }) => op.kind === "exec" && op.args.length === 0) ? null : steps;
}

function imagesOf(reached: ReadonlySet<StageState>): string[] {
  const refs = new Set<string>();
  for (const { source } of reached) if (source?.kind === "image") refs.add(source.ref);
  return [...refs].toSorted(compareBytes);
}

function chainOf(target: StageState | null): number[] {
  const chain: number[] = [];
  for (let state = target; state && state.index >= 0; state = state.base) chain.push(state.index);
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
