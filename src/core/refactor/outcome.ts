import type { Analysis } from "../analysis.ts";
import type { Edited } from "../lint/fix/build-facets.ts";
import type { Look } from "../lint/fix/prove-fixes.ts";
import type { ImageConfig } from "../llb/image-config.ts";
import type { Step } from "../llb/step.ts";
import type { TargetBuild } from "../llb/target-build.ts";
import type { RewriteScope } from "./refactoring.ts";

/** Of files with many targets only the first are looked at one by one. */
const MAX_TARGETS = 8;

/**
 * What a text builds, as one text to compare: the stages with what they are based on and take from, and for each target
 * the image's configuration and the steps, without what `scope` leaves open and without the steps of the instructions in
 * `edited`. Stages that are new count as a part of those that are built on them.
 */
export function describeOutcome(
  analysis: Analysis,
  edited: Edited,
  scope: RewriteScope,
  targets: readonly string[],
  build: Look["build"],
): string {
  const places = keptStages(analysis, scope);
  const kept = [...places.keys()];
  const stages = kept.map((index) => {
    const stage = analysis.stages[index];
    return [stage?.name, scope.changesPlatforms ? "" : stage?.platform, rootOf(analysis, index, scope, places)];
  });
  const lines = new Set([...edited].map((index) => analysis.file.instructions[index]?.lines.first ?? 0));
  return JSON.stringify([
    stages,
    describeEdges(analysis, places),
    targets.map((target) => describeTarget(build(analysis, target), lines, scope, places)),
  ]);
}

/** The targets that both texts have: the chosen one, and the stages with names. */
export function targetsOf({ options, targets }: Analysis): readonly string[] {
  const names = [options.target ?? "", ...targets.map(({ target }) => target)];
  return [...new Set(names)].slice(0, MAX_TARGETS);
}

/** The stages that are not new, by index, with their positions among each other. */
function keptStages({ stages }: Analysis, { addedStages = [] }: RewriteScope): ReadonlyMap<number, number> {
  const kept = stages.filter(({ name }) => name === "" || !addedStages.includes(name));
  return new Map(kept.map(({ index }, position) => [index, position]));
}

/** What a stage is based on in the end: another stage that was there before, or an image. */
function rootOf(
  { stages }: Analysis,
  stage: number,
  { changesImages, addedStages = [] }: RewriteScope,
  places: ReadonlyMap<number, number>,
): string {
  const isOpen = (index: number): boolean => addedStages.length > 0 || !places.has(index);
  let base = stages[stage]?.base;
  while (base?.kind === "stage" && isOpen(base.index)) base = stages[base.index]?.base;
  if (base?.kind === "stage") return `stage ${places.get(base.index)}`;
  if (base?.kind === "image") return changesImages ? base.ref.replace(/[:@].*$/, "") : base.ref;
  return JSON.stringify(base);
}

function describeEdges({ graph }: Analysis, places: ReadonlyMap<number, number>): readonly string[] {
  const endOf = (id: string): string | null => {
    if (!id.startsWith("stage:")) return id;
    const place = places.get(Number(id.slice("stage:".length)));
    return place === undefined ? null : `stage ${place}`;
  };
  const edges = graph.edges.filter(({ kind }) => kind !== "from");
  const described = edges.flatMap(({ kind, from, to, uses }) => {
    const [start, end] = [endOf(from), endOf(to)];
    if (start === null || end === null) return [];
    // what names the dependencies is copied from the context on the side
    const sources = from.startsWith("context") ? [""] : uses.map((use) => use.sources.join(" "));
    return sources.map((source) => `${kind} ${start} ${end} ${source}`);
  });
  return [...new Set(described)].toSorted();
}

function describeTarget(
  { error, config, images, reaches, steps, secrets, ssh }: TargetBuild,
  editedLines: ReadonlySet<number>,
  scope: RewriteScope,
  places: ReadonlyMap<number, number>,
): unknown {
  const byStage = new Map<number, string[]>();
  for (const step of steps) {
    const place = places.get(step.stage);
    if (step.op.kind === "source" || editedLines.has(step.line) || place === undefined) continue;
    byStage.set(place, [...(byStage.get(place) ?? []), describeStep(step, scope)]);
  }
  const own = [...byStage].map(([place, texts]) => [place, scope.movesSteps ? texts.toSorted() : texts] as const);
  return [
    error?.message,
    config && describeConfig(config, scope),
    scope.changesImages ? [] : images,
    reaches.flatMap((stage) => places.get(stage) ?? []),
    own.toSorted(([a], [b]) => a - b),
    secrets.filter(({ name }) => !scope.variables?.includes(name)).map(({ name }) => name),
    ssh.map(({ name }) => name),
  ];
}

function describeConfig(config: ImageConfig, scope: RewriteScope): ImageConfig {
  return { ...config, env: withoutVariables(config.env, scope) };
}

function describeStep({ op }: Step, scope: RewriteScope): string {
  if (op.kind !== "exec") return JSON.stringify(op);
  const mounts = op.mounts.map(({ input: _input, ...mount }) => mount);
  return JSON.stringify({ ...op, env: withoutVariables(op.env, scope), mounts });
}

function withoutVariables(env: readonly string[], { variables = [] }: RewriteScope): readonly string[] {
  return env.filter((entry) => !variables.includes(entry.split("=", 1)[0] ?? "")).toSorted();
}
