import type { Analysis } from "../analysis.ts";
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
export type Facts = Readonly<Record<string, unknown>>;

/**
 * What an analysis says, in the words of the conformance cases. `build` gives the build of a target by name (`buildTarget`
 * of `analyze.ts`): the default and every named one are asked for.
 */
export function toFacts(analysis: Analysis, build: (target: string) => TargetBuild): Facts {
  const { file, parseError, checkError, checkWarnings } = analysis;
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
    targets: builds.map(toTargetFacts),
  };
}

function toLines({ first, last }: LineRange): Lines {
  return [first, last];
}

function eachLine({ first, last }: LineRange): Lines[] {
  return Array.from({ length: last - first + 1 }, (_, index) => [first + index, first + index]);
}

function toErrorFacts({ message, lines }: BuildError): Facts {
  return { message, lines: lines.map(toLines) };
}

function toInstructionFacts(instruction: Instruction): Facts {
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
}: Analysis["stages"][number]): Facts {
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
function toEdgeFacts({ graph }: Analysis, builds: readonly TargetBuild[]): Facts[] {
  const reached = new Set(builds.filter(isReached).flatMap(({ reaches }) => reaches.map((stage) => `stage:${stage}`)));
  return graph.edges
    .filter(({ from, to }) => reached.has(to) && (from.startsWith("stage:") || from.startsWith("image:")))
    .flatMap(({ from, to, kind, uses }) =>
      [...new Set(uses.map(({ line }) => line))].map((line) => ({ from, to, kind, line })),
    )
    .toSorted(
      (left, right) =>
        stageOf(left.to) - stageOf(right.to) ||
        left.line - right.line ||
        compareBytes(left.from, right.from) ||
        compareBytes(left.kind, right.kind),
    );
}

function stageOf(id: string): number {
  return Number(id.slice("stage:".length));
}

function isReached({ isPlanned }: TargetBuild): boolean {
  return isPlanned;
}

function toTargetFacts(build: TargetBuild): Facts {
  const { target, error, isPlanned, stage, reaches, images, platform, args, secrets, ssh, steps } = build;
  if (!isPlanned) return { target, error: error && toErrorFacts(error), stage: -1 };
  return {
    target,
    error: error && toErrorFacts(error),
    stage,
    reaches,
    images,
    platform,
    config: build.config && toConfigFacts(build.config),
    args: args.map(({ name, value, description }) => ({ name, value, doc: description })),
    secrets: secrets.map(({ name, required }) => ({ name, required })),
    ssh: ssh.map(({ name, required }) => ({ name, required })),
    steps: steps.map((step) => toStepFacts(step, steps)),
  };
}

function toConfigFacts(config: ImageConfig): Facts {
  return { ...config, healthcheck: config.healthcheck && toHealthcheckFacts(config.healthcheck) };
}

function toHealthcheckFacts(settings: HealthcheckSettings): Facts {
  const { test, interval, timeout, startPeriod, startInterval, retries } = settings;
  const durations = { Interval: interval, Timeout: timeout, StartPeriod: startPeriod, StartInterval: startInterval };
  const given = Object.entries({ ...durations, Retries: retries }).filter(([, value]) => value !== 0);
  return { Test: test, ...Object.fromEntries(given) };
}

function toStepFacts({ name, inputs, op }: Step, steps: readonly Step[]): Facts {
  return { name, inputs: inputs.map((id) => steps[id]?.name ?? ""), op: toOpFacts(op) };
}

function toOpFacts(op: StepOp): Facts {
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
    case "merge":
      return op;
  }
}

// a secret or an agent can be put where the facts look for the root file system
function isBesideRoot({ dest }: StepMount): boolean {
  return dest !== "/";
}

function toMountFacts(mount: StepMount): Facts {
  return mount.type === "secretenv" ? { ...mount, dest: `$${mount.dest}`, input: 0 } : { ...mount };
}
