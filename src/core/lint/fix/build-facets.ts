import type { Analysis } from "../../analysis.ts";
import type { ImageConfig } from "../../llb/image-config.ts";
import type { Step } from "../../llb/step.ts";
import type { TargetBuild } from "../../llb/target-build.ts";
import { groupBy } from "../../text/group-by.ts";
import type { BuildFacet } from "../problem.ts";

/** What a build comes to, part by part, as texts to be compared. */
export type BuildFacets = ReadonlyMap<string, string>;

/** The build of every target that is looked at, the default among them. */
export type BuildOf = (target: string) => TargetBuild;

/** Which instructions a fix edits, by index; their steps are what it is about. */
export type Edited = ReadonlySet<number>;

/** Of files with many targets only the first are looked at one by one: a stage's own steps are the same in all of them. */
const MAX_TARGETS = 8;

/**
 * What a build comes to, without what the edited instructions make and without what may change: two texts with the same
 * facets build the same but for that.
 */
export function facetsOf(
  analysis: Analysis,
  buildOf: BuildOf,
  edited: Edited,
  changes: ReadonlySet<BuildFacet>,
): BuildFacets {
  const facets = new Map<string, string>();
  const note = (name: string, value: unknown): void => void facets.set(name, JSON.stringify(value));
  const { stages, graph, file } = analysis;
  if (!changes.has("stages")) {
    if (!changes.has("names"))
      note(
        "names",
        stages.map(({ name }) => name),
      );
    if (!changes.has("bases"))
      note(
        "bases",
        stages.map(({ base }) => base),
      );
    if (!changes.has("platforms"))
      note(
        "platforms",
        stages.map(({ platform }) => platform),
      );
    if (!changes.has("edges"))
      note(
        "edges",
        graph.edges.flatMap(({ id, kind }) => (kind === "from" && changes.has("bases") ? [] : [id])).toSorted(),
      );
  }
  const editedLines = new Set([...edited].map((index) => file.instructions[index]?.lines.first ?? 0));
  const targets = changes.has("stages") || changes.has("names") ? [""] : targetsOf(analysis);
  for (const target of targets) {
    const build = buildOf(target);
    note(`target ${target}`, [build.stage, changes.has("bases") || changes.has("edges") ? [] : build.images]);
    note(`config ${target}`, build.config && configFacet(build.config, changes));
    note(`steps ${target}`, stepFacets(build, editedLines, changes));
  }
  return facets;
}

function targetsOf({ options, targets }: Analysis): readonly string[] {
  const names = [options.target ?? "", ...targets.map(({ target }) => target)];
  return [...new Set(names)].slice(0, MAX_TARGETS);
}

function configFacet(config: ImageConfig, changes: ReadonlySet<BuildFacet>): object {
  const { env, workingDir, user, entrypoint, cmd, healthcheck, labels, shell, ...rest } = config;
  const isOtherImage = changes.has("bases");
  return {
    // ports, volumes, the stop signal and triggers
    ...(isOtherImage || changes.has("settings") ? {} : rest),
    env: isOtherImage || changes.has("environment") ? [] : env.toSorted(),
    workingDir: changes.has("workdir") ? "" : workingDir,
    user: changes.has("user") ? "" : user,
    // a shell in front of them comes and goes with the form they are written in
    command: changes.has("command") || changes.has("shell") ? [] : [entrypoint, cmd, healthcheck],
    labels: changes.has("labels") ? {} : labels,
    shell: changes.has("shell") || isOtherImage ? [] : shell,
  };
}

/** The steps that no edited instruction makes, stage by stage; each in words that its place in the file does not change. */
function stepFacets(
  { steps, stage }: TargetBuild,
  editedLines: ReadonlySet<number>,
  changes: ReadonlySet<BuildFacet>,
): readonly (readonly [stage: number, steps: readonly string[]])[] {
  // with other edges other stages are built: only those of the text can be compared
  const isOwn = (of: number): boolean => of === stage || !(changes.has("edges") || changes.has("stages"));
  const kept = steps.filter((step) => step.op.kind !== "source" && !editedLines.has(step.line) && isOwn(step.stage));
  const isOrdered = !changes.has("order") && !changes.has("bases");
  const byStage = [...groupBy(kept, (step) => (changes.has("stages") ? 0 : step.stage))];
  return byStage
    .toSorted(([a], [b]) => a - b)
    .map(([index, of]): [number, readonly string[]] => {
      const texts = of.map((step) => describeStep(step, changes));
      return [index, isOrdered ? texts : texts.toSorted()];
    });
}

function describeStep({ op }: Step, changes: ReadonlySet<BuildFacet>): string {
  if (op.kind === "file") {
    const actions = op.actions.map((action) => ({
      ...action,
      dest: changes.has("workdir") ? "" : action.dest.replace(/(?<=.)\/+$/, ""),
      owner: changes.has("user") ? "" : action.owner,
    }));
    return JSON.stringify(actions);
  }
  if (op.kind !== "exec") return op.kind;
  return JSON.stringify({
    ...op,
    args: changes.has("shell") ? op.args.slice(-1) : op.args,
    cwd: changes.has("workdir") ? "" : op.cwd,
    user: changes.has("user") ? "" : op.user,
    env: changes.has("environment") || changes.has("bases") ? [] : op.env.toSorted(),
    mounts: op.mounts.map(({ input: _input, ...mount }) => mount),
  });
}
