import type {
  Analysis,
  ProjectTarget,
  AnalyzeOptions,
  AnalyzedTarget,
  DockerfilePlace,
  ProjectOverview,
} from "../analysis.ts";
import type { BakeError, ComposeReader } from "../bake/files/input.ts";
import { mainDockerfile, type ProjectInput } from "../build-input/project-input.ts";
import { DefinitionMemory } from "./definition-memory.ts";
import { analyzeTargets } from "./analyze-targets.ts";
import { failedAnalysis } from "../failed-analysis.ts";
import { NO_BUILD } from "../llb/to-target-build.ts";
import { mergeTargetSteps } from "./merge-target-steps.ts";
import { projectProblems } from "./project-problems.ts";
import { targetsOfDockerfiles, toProjectTarget } from "./project-targets.ts";
import type { DefinitionSettings } from "./read-definition.ts";
import { toProjectServices } from "./project-services.ts";
import { type StageClass, stageClasses, type TargetWithAnalysis } from "./stage-classes.ts";
import { groupBuild, wholeBuild, type WholeContext } from "./whole-builds.ts";
import { wholeGraph } from "./whole-graph.ts";
import { wholeSyntax } from "./whole-syntax.ts";

/** What a project is analyzed with. */
export interface ProjectSettings extends DefinitionSettings {
  readonly compose: ComposeReader;
  /** Where the definition is kept from one analysis to the next; left out, it is read each time. */
  readonly definitions?: DefinitionMemory;
  /** Analyzes one Dockerfile; asked again with the same, it may answer from memory. */
  readonly analyze: (text: string, options: AnalyzeOptions) => Analysis;
  /** The same with hints; left out, there are none. */
  readonly review?: (text: string, options: AnalyzeOptions) => Analysis;
}

/** The analysis of a project: that of one graph of all its stages, with `project`. */
export interface ProjectAnalysis extends Analysis {
  readonly project: ProjectOverview;
}

/** A stage with as many targets has no need of more. */
const MOST_TARGETS = 500;

/**
 * Analyzes all targets of a project, and makes one graph of what they build: equal stages once, those behind `target:`
 * contexts joined by edges. A mistake in any of the files is part of the answer.
 */
export function analyzeProject(input: ProjectInput, settings: ProjectSettings): ProjectAnalysis {
  const stages = (input.targets ?? []).filter((name) => name.includes("#"));
  const asked = (input.targets ?? []).filter((name) => !name.includes("#"));
  const definitions = settings.definitions ?? new DefinitionMemory();
  const definition = definitions.read({ ...input, targets: asked }, settings.compose, settings);
  const isPlain = definition.files === null;
  const defined = (
    isPlain
      ? targetsOfDockerfiles(input)
      : [...definition.targets.values()].map((one) => toProjectTarget(one, input, definition.files?.path ?? ""))
  ).slice(0, MOST_TARGETS);
  const picked = stages.flatMap((name) => stageAsTarget(name, defined, definition.chosen) ?? []);
  const listed = [...defined, ...picked];
  const names = defined.map(({ name }) => name);
  const isDefault = asked.length === 0 && stages.length === 0;
  const plain = isDefault ? names : names.filter((name) => asked.includes(name));
  const whole = isPlain ? plain : asked.length > 0 || isDefault ? definition.chosen : [];
  const chosen = [...whole, ...picked.map(({ name }) => name)];
  const analyzed = analyzeTargets(listed, settings.analyze);
  const merged = mergeTargetSteps(analyzed.map(({ target, analysis }) => ({ target, build: analysis.build })));
  const classes = stageClasses(orderDockerfiles(analyzed), merged);
  const context = toContext(analyzed, classes, merged);
  const builds = chosen.flatMap((name) => wholeBuild(name, context) ?? []);
  const build = groupBuild(builds, context) ?? { ...NO_BUILD, error: toBuildError(definition.error) };
  const known: Omit<ProjectOverview, "problems"> = {
    input,
    definition: definition.files,
    error: definition.error,
    groups: definition.groups,
    targets: listed.map((target): AnalyzedTarget => {
      const own = context.targets.get(target.name);
      return {
        ...(own?.target ?? target),
        analysis: own?.analysis ?? null,
        build: own ? wholeBuild(target.name, context) : null,
      };
    }),
    variables: definition.variables,
    services: toProjectServices(definition.services, defined),
    unset: definition.unset,
    chosen,
    builds,
    places: classes.map(({ dockerfile, stage, targets: own, variant, shortVariant }) => ({
      dockerfile,
      stage,
      targets: own.map(({ target }) => target.name),
      variant,
      ...(shortVariant === "" ? {} : { shortVariant }),
    })),
    dockerfiles: context.dockerfiles,
  };
  const problems = projectProblems(known, settings.review);
  return {
    ...failedAnalysis(mainDockerfile(input), {}, ""),
    ...wholeSyntax(classes, context.dockerfiles, context.indexOf, context.linkedStage),
    graph: context.graph,
    build,
    checkError: null,
    problems: problems.flatMap((file) => file.problems.filter(({ family }) => family === "build")),
    failure: null,
    project: { ...known, problems },
  };
}

/** `PATH#STAGE`: a stage of a Dockerfile, built as the first chosen target of that Dockerfile. */
function stageAsTarget(
  name: string,
  targets: readonly ProjectTarget[],
  chosen: readonly string[],
): ProjectTarget | undefined {
  const cut = name.lastIndexOf("#");
  const own = targets.filter(({ dockerfile }) => dockerfile === name.slice(0, cut));
  const base = own.find((one) => chosen.includes(one.name)) ?? own[0];
  if (base === undefined) return undefined;
  return { ...base, name, base: base.name, tags: [], options: { ...base.options, target: name.slice(cut + 1) } };
}

function toBuildError(error: BakeError | null): { readonly message: string; readonly lines: [] } | null {
  return error === null ? null : { message: error.message, lines: [] };
}

/** Dockerfiles after those that their targets take from, so that the graph reads from left to right. */
function orderDockerfiles(targets: readonly TargetWithAnalysis[]): readonly TargetWithAnalysis[] {
  const byName = new Map(targets.map((one) => [one.target.name, one]));
  const ordered = new Set<TargetWithAnalysis>();
  const open = new Set<TargetWithAnalysis>();
  const visit = (one: TargetWithAnalysis): void => {
    if (ordered.has(one) || open.has(one)) return;
    open.add(one);
    for (const name of one.target.links) {
      const linked = byName.get(name);
      if (linked !== undefined) visit(linked);
    }
    ordered.add(one);
  };
  for (const one of targets) visit(one);
  return [...ordered];
}

interface ProjectContext extends WholeContext {
  readonly dockerfiles: readonly DockerfilePlace[];
  readonly linkedStage: (target: string) => number;
}

function toContext(
  analyzed: readonly TargetWithAnalysis[],
  classes: readonly StageClass[],
  merged: WholeContext["merged"],
): ProjectContext {
  const targets = new Map(analyzed.map((one) => [one.target.name, one]));
  const places = new Map<string, number>();
  classes.forEach(({ dockerfile, stage, targets: own }, index) => {
    for (const { target } of own) places.set(`${stage} ${target.name}`, index);
    const any = `${stage} #${dockerfile}`;
    if (!places.has(any)) places.set(any, index);
  });
  const indexOf = (name: string, stage: number): number =>
    places.get(`${stage} ${name}`) ?? places.get(`${stage} #${targets.get(name)?.target.dockerfile ?? ""}`) ?? -1;
  const linkedStage = (name: string): number => {
    const stage = targets.get(name)?.analysis.build.stage ?? -1;
    return stage < 0 ? -1 : indexOf(name, stage);
  };
  const dockerfiles = placeDockerfiles(classes);
  const graph = wholeGraph(classes, dockerfiles, indexOf, linkedStage);
  return { targets, merged, graph, stageCount: classes.length, indexOf, linkedStage, dockerfiles };
}

function placeDockerfiles(classes: readonly StageClass[]): readonly DockerfilePlace[] {
  const found = new Map<string, DockerfilePlace>();
  let firstInstruction = 0;
  for (const { dockerfile, example } of classes) {
    if (found.has(dockerfile)) continue;
    const instructionCount = example.analysis.file.instructions.length;
    found.set(dockerfile, { path: dockerfile, firstInstruction, instructionCount });
    firstInstruction += instructionCount;
  }
  return [...found.values()];
}
