import type { Analysis, AnalyzeOptions } from "../analysis.ts";
import type { StageGraph } from "../graph/stage-graph.ts";
import type { Instruction } from "../parse/syntax.ts";
import type { HealthcheckSettings } from "../parse/command.ts";
import type { ImageConfig } from "../llb/image-config.ts";
import type { Step, StepMount, StepOp } from "../llb/step.ts";
import type { TargetBuild } from "../llb/target-build.ts";
import { compareBytes } from "../text/compare.ts";
import type { BuildError } from "../text/build-error.ts";
import type { LineRange } from "../text/range.ts";

type Lines = [number, number];

/** A plain JSON object in the format of the conformance cases; what is absent there may be empty here. */
export type ConformanceFacts = Readonly<Record<string, unknown>>;

/**
 * What an analysis says, in the words of the conformance cases. `build` gives the build of a target by name (`buildTarget`
 * of `analyze.ts`): the default and every named one are asked for.
 */
export function toFacts(analysis: Analysis, build: (target: string) => TargetBuild): ConformanceFacts {
  const { file, options, parseError, checkError, checkWarnings } = analysis;
  const isParsed = file.errors.length === 0;
  const common = {
    parseError: parseError && toErrorFacts(parseError),
    lintError: checkError && toErrorFacts(checkError),
    escape: isParsed ? file.escape : "",
    instructions: isParsed ? file.instructions.map(toInstructionFacts) : [],
    warnings: checkWarnings.map(({ rule, message, lines }) => ({ rule, message, lines: eachLine(lines) })),
  };
  if (parseError) return common;
  const names = ["", ...analysis.targets.map(({ target }) => target)];
  const builds = [...new Set(names)].map(build);
  return {
    ...common,
    stages: analysis.stages.map(toStageFacts),
    edges: toEdgeFacts(analysis, builds),
    targets: builds.map((of) => toTargetFacts(of, options)),
  };
}

function toLines({ first, last }: LineRange): Lines {
  return [first, last];
}

function eachLine({ first, last }: LineRange): Lines[] {
  return Array.from({ length: last - first + 1 }, (_, index) => [first + index, first + index]);
}

function toErrorFacts({ message, lines }: BuildError): ConformanceFacts {
  return { message, lines: lines.map(toLines) };
}

function toInstructionFacts(instruction: Instruction): ConformanceFacts {
  const { keyword, lines, flags, args, isJson, heredocs, child } = instruction;
  return {
    keyword,
    lines: toLines(lines),
    flags,
    args,
    json: isJson,
    heredocs: heredocs.map(({ name, expand, chomp, content }) => ({ name, expand, chomp, content })),
    child: child && toInstructionFacts(child),
  };
}

function toStageFacts({
  index,
  name,
  baseWritten,
  platformWritten,
  doc,
  from,
  instructions,
}: Analysis["stages"][number]): ConformanceFacts {
  return {
    index,
    name,
    base: baseWritten,
    platform: platformWritten,
    doc,
    lines: toLines(from.lines),
    commands: instructions.map(({ keyword, lines }) => ({ name: keyword, lines: toLines(lines) })),
  };
}

/** The edges of what the default target or a named one reaches. */
function toEdgeFacts({ graph, platforms }: Analysis, builds: readonly TargetBuild[]): ConformanceFacts[] {
  const edges = new Map<string, { readonly edge: EdgeFact; readonly on: Set<string> }>();
  const ids = new Set(platforms.map(({ id }) => id));
  const add = (from: StageGraph, of: readonly TargetBuild[], platform: string): void => {
    for (const edge of listEdges(from, of)) {
      const known = edges.get(JSON.stringify(edge));
      if (known) known.on.add(platform);
      else edges.set(JSON.stringify(edge), { edge, on: new Set([platform]) });
    }
  };
  if (platforms.length === 0) add(graph, builds, "");
  for (const [position, own] of platforms.entries())
    add(
      own.graph,
      builds.flatMap((build) => build.platforms[position]?.build ?? []),
      own.id,
    );
  return [...edges.values()]
    .toSorted((left, right) => compareEdges(left.edge, right.edge))
    .map(({ edge, on }) => (on.size < ids.size ? { ...edge, platforms: [...on].toSorted(compareBytes) } : { ...edge }));
}

interface EdgeFact {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly line: number;
}

function listEdges({ edges }: StageGraph, builds: readonly TargetBuild[]): EdgeFact[] {
  const reached = new Set(builds.filter(isReached).flatMap(({ reaches }) => reaches.map((stage) => `stage:${stage}`)));
  return edges
    .filter(({ from, to }) => reached.has(to) && /^(?:stage|image|context):/.test(from))
    .flatMap(({ from, to, kind, uses }) =>
      [...new Set(uses.map(({ line }) => line))].map((line) => ({ from, to, kind, line })),
    );
}

function compareEdges(left: EdgeFact, right: EdgeFact): number {
  return (
    stageOf(left.to) - stageOf(right.to) ||
    left.line - right.line ||
    compareBytes(left.from, right.from) ||
    compareBytes(left.kind, right.kind)
  );
}

function stageOf(id: string): number {
  return Number(id.slice("stage:".length));
}

function isReached({ isPlanned }: TargetBuild): boolean {
  return isPlanned;
}

function toTargetFacts(build: TargetBuild, options: AnalyzeOptions): ConformanceFacts {
  const { target, error, isPlanned, stage, steps, platforms } = build;
  const shown = { target, error: error && toErrorFacts(error) };
  if (platforms.length > 0)
    return {
      ...shown,
      stage: platforms.find((platform) => platform.build.isPlanned)?.build.stage ?? -1,
      platforms: platforms.map((platform) => ({ id: platform.id, ...toPlatformFacts(platform.build) })),
      steps: steps.map((step) => toStepFacts(step, steps)),
    };
  if (!isPlanned) return { ...shown, stage: -1 };
  const { stagePlatforms, locals, ...facts } = toBuildFacts(build);
  return {
    ...shown,
    stage,
    ...facts,
    ...(options.buildPlatform && { stagePlatforms }),
    ...(hasNewOptions(options) && { locals }),
    steps: steps.map((step) => toStepFacts(step, steps)),
  };
}

/** What a local directory sends is said where one of the options is given that came with it. */
function hasNewOptions({ contexts = {}, buildPlatform, files }: AnalyzeOptions): boolean {
  return Object.keys(contexts).length > 0 || buildPlatform !== undefined || files !== undefined;
}

function toPlatformFacts(build: TargetBuild): ConformanceFacts {
  if (build.error || !build.isPlanned) return { error: build.error && toErrorFacts(build.error) };
  return toBuildFacts(build);
}

function toBuildFacts(build: TargetBuild) {
  const { reaches, images, contexts, resolves, stagePlatforms, platform, config, args, secrets, ssh, steps } = build;
  return {
    reaches,
    images,
    contexts,
    resolves,
    stagePlatforms,
    platform,
    config: config && toConfigFacts(config),
    args: args.map(({ name, value, description }) => ({ name, value, doc: description })),
    secrets: secrets.map(({ name, required }) => ({ name, required })),
    ssh: ssh.map(({ name, required }) => ({ name, required })),
    locals: steps.flatMap(toLocalFacts),
  };
}

function toLocalFacts({ name, op }: Step): ConformanceFacts[] {
  return op.kind === "source" && op.local ? [{ name, identifier: op.identifier, ...op.local }] : [];
}

function toConfigFacts(config: ImageConfig): ConformanceFacts {
  return { ...config, healthcheck: config.healthcheck && toHealthcheckFacts(config.healthcheck) };
}

function toHealthcheckFacts(settings: HealthcheckSettings): ConformanceFacts {
  const { test, interval, timeout, startPeriod, startInterval, retries } = settings;
  const durations = { Interval: interval, Timeout: timeout, StartPeriod: startPeriod, StartInterval: startInterval };
  const given = Object.entries({ ...durations, Retries: retries }).filter(([, value]) => value !== 0);
  return { Test: test, ...Object.fromEntries(given) };
}

function toStepFacts({ name, inputs, op, on, names }: Step, steps: readonly Step[]): ConformanceFacts {
  const inputNames = inputs.map((id) => nameOn(steps[id], on?.[0]));
  return { name, names, on, inputs: inputNames, op: toOpFacts(op) };
}

/** The name of a step on one of several platforms. */
function nameOn(step: Step | undefined, platform: number | undefined): string {
  const position = step?.on?.indexOf(platform ?? -1) ?? -1;
  return step?.names?.[position] ?? step?.name ?? "";
}

function toOpFacts(op: StepOp): ConformanceFacts {
  switch (op.kind) {
    case "exec":
      return {
        ...op,
        env: op.env.filter((entry) => !entry.startsWith("PATH=")),
        mounts: op.mounts.filter(isBesideRoot).map(toMountFacts),
      };
    case "file":
      return { ...op, actions: op.actions };
    case "source":
      return { kind: "source", identifier: op.identifier, attrs: op.attrs };
    case "merge":
      return op;
  }
}

// a secret or an agent can be put where the facts look for the root file system
function isBesideRoot({ dest }: StepMount): boolean {
  return dest !== "/";
}

function toMountFacts(mount: StepMount): ConformanceFacts {
  return mount.type === "secretenv" ? { ...mount, dest: `$${mount.dest}`, input: 0 } : { ...mount };
}
