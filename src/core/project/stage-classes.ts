import type { Analysis, AnalyzeOptions, ProjectTarget } from "../analysis.ts";
import type { MergedSteps } from "./merge-target-steps.ts";

/** A target whose Dockerfile is there, analyzed. */
export interface TargetWithAnalysis {
  readonly target: ProjectTarget;
  readonly analysis: Analysis;
}

/** A stage of a Dockerfile as some targets build it: the same steps, so that it is drawn once. */
export interface StageClass {
  readonly dockerfile: string;
  readonly stage: number;
  /** Those that build it; of a stage that none builds empty. */
  readonly targets: readonly TargetWithAnalysis[];
  /** One of them, or for a stage that none builds any target of the Dockerfile. */
  readonly example: TargetWithAnalysis;
  /** What tells it from the other classes of the stage; "" where there are none. */
  readonly variant: string;
  /** The same without the arguments' names; "" where that doesn't tell it from the others. */
  readonly shortVariant: string;
}

/** More cards than this cannot be told apart: each stage is then drawn once. */
const MOST_CLASSES = 400;

/** Sorts the stages of each Dockerfile into classes: targets whose steps are equal share one, in order of the text. */
export function stageClasses(targets: readonly TargetWithAnalysis[], merged: MergedSteps): readonly StageClass[] {
  const keys = new StageKeys(merged);
  const classes = [...byDockerfile(targets)].flatMap(([path, own]) => classesOf(path, own, keys));
  if (classes.length <= MOST_CLASSES) return classes;
  return [...byDockerfile(targets)].flatMap(([path, own]) => classesOf(path, own, null));
}

function byDockerfile(targets: readonly TargetWithAnalysis[]): ReadonlyMap<string, TargetWithAnalysis[]> {
  const groups = new Map<string, TargetWithAnalysis[]>();
  for (const one of targets) {
    const known = groups.get(one.target.dockerfile);
    if (known === undefined) groups.set(one.target.dockerfile, [one]);
    else known.push(one);
  }
  return groups;
}

function classesOf(
  dockerfile: string,
  targets: readonly TargetWithAnalysis[],
  keys: StageKeys | null,
): readonly StageClass[] {
  const [example] = targets;
  if (example === undefined) return [];
  return example.analysis.stages.flatMap(({ index: stage }): readonly StageClass[] => {
    const groups = new Map<number, TargetWithAnalysis[]>();
    const unsure: TargetWithAnalysis[] = [];
    for (const one of targets) {
      if (!one.analysis.build.reaches.includes(stage)) continue;
      const key = keys === null ? 0 : keys.keyOf(one, stage);
      if (key === null) unsure.push(one);
      else groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    const [first = []] = groups.values();
    first.push(...unsure);
    const known = [...groups.values()].flatMap((group) => splitByConfig(group, stage));
    const members = known.length > 0 || unsure.length === 0 ? known : [unsure];
    if (members.length === 0) return [{ dockerfile, stage, targets: [], example, variant: "", shortVariant: "" }];
    const variants = variantsOf(members);
    return members.map((own, at) => ({
      dockerfile,
      stage,
      targets: own,
      example: own[0] ?? example,
      ...(variants[at] ?? { variant: "", shortVariant: "" }),
    }));
  });
}

/**
 * Targets that build a stage with the same steps by what their images say in addition, such as labels. What only passes
 * through the stage, or was picked in the graph, asks for no image of it: it goes with the first.
 */
function splitByConfig(
  targets: readonly TargetWithAnalysis[],
  stage: number,
): readonly (readonly TargetWithAnalysis[])[] {
  const groups = new Map<string, TargetWithAnalysis[]>();
  const passing: TargetWithAnalysis[] = [];
  for (const one of targets) {
    const { build } = one.analysis;
    if (build.stage !== stage || one.target.base !== undefined) {
      passing.push(one);
      continue;
    }
    const config = JSON.stringify(build.config);
    groups.set(config, [...(groups.get(config) ?? []), one]);
  }
  const [first = [], ...others] = groups.values();
  const together = new Set([...first, ...passing]);
  return [targets.filter((one) => together.has(one)), ...others];
}

/** Numbers that are equal where a stage comes to the same in two targets. */
class StageKeys {
  readonly #merged: MergedSteps;
  readonly #numbers = new Map<string, number>();
  readonly #known = new Map<TargetWithAnalysis, Map<number, number>>();
  readonly #stepsOf = new Map<TargetWithAnalysis, ReadonlyMap<number, readonly number[]>>();

  constructor(merged: MergedSteps) {
    this.#merged = merged;
  }

  /** Null where the target's steps are not known, so that its stages may be any. */
  keyOf(one: TargetWithAnalysis, stage: number): number | null {
    const { build } = one.analysis;
    return build.error !== null || build.steps.length === 0 ? null : this.#number(one, stage, 0);
  }

  #number(one: TargetWithAnalysis, stage: number, depth: number): number {
    const known = this.#known.get(one) ?? new Map<number, number>();
    this.#known.set(one, known);
    const found = known.get(stage);
    if (found !== undefined) return found;
    const { build, stages } = one.analysis;
    const { base, replacedBy } = stages[stage] ?? {};
    const from = base?.kind === "stage" && depth < MOST_STAGES ? this.#number(one, base.index, depth + 1) : base;
    const at = build.reaches.indexOf(stage);
    const key = JSON.stringify([
      one.target.dockerfile,
      stage,
      from,
      replacedBy,
      build.platforms.length > 0 ? build.platforms.map(({ id }) => id) : build.stagePlatforms[at],
      this.#steps(one).get(stage) ?? [],
    ]);
    const number = this.#numbers.get(key) ?? this.#numbers.size;
    this.#numbers.set(key, number);
    known.set(stage, number);
    return number;
  }

  #steps(one: TargetWithAnalysis): ReadonlyMap<number, readonly number[]> {
    const known = this.#stepsOf.get(one);
    if (known !== undefined) return known;
    const ids = this.#merged.idsOf.get(one.target.name) ?? [];
    const found = new Map<number, number[]>();
    for (const { stage: named, alsoIn = [], id } of one.analysis.build.steps) {
      // Which stage names a step that several have depends on the target.
      for (const stage of new Set([named, ...alsoIn])) {
        const own = found.get(stage);
        if (own === undefined) found.set(stage, [ids[id] ?? -1]);
        else own.push(ids[id] ?? -1);
      }
    }
    this.#stepsOf.set(one, found);
    return found;
  }
}

const MOST_STAGES = 2000;

/** What tells each class from the others: the arguments that differ, else the platform, else the targets' names. */
function variantsOf(
  classes: readonly (readonly TargetWithAnalysis[])[],
): readonly Pick<StageClass, "variant" | "shortVariant">[] {
  if (classes.length < 2) return classes.map(() => ({ variant: "", shortVariant: "" }));
  const settings = classes.map((targets) => targets.map(({ target }) => settingsOf(target.options)));
  const names = [...new Set(settings.flat().flatMap((one) => [...one.keys()]))];
  const differing = names.filter((name) => {
    const values = settings.map((own) => [...new Set(own.map((one) => one.get(name) ?? ""))]);
    return values.every(({ length }) => length === 1) && new Set(values.map(([value]) => value)).size > 1;
  });
  const told = settings.map((own) =>
    differing
      .map((name) => [name, own[0]?.get(name) ?? ""] as const)
      .filter(([, value]) => value !== "")
      .slice(0, 2),
  );
  const texts = told.map((own) => own.map(([name, value]) => (name === "" ? value : `${name}=${value}`)).join(" "));
  const values = told.map((own) => own.map(([, value]) => value).join(" "));
  const isTelling = new Set(texts).size === texts.length;
  const isShortTelling = new Set(values).size === values.length;
  return classes.map((targets, at) => {
    const text = texts[at] ?? "";
    if (!isTelling || text === "")
      return { variant: targets.map(({ target }) => target.name).join(", "), shortVariant: "" };
    return { variant: text, shortVariant: isShortTelling ? (values[at] ?? "") : "" };
  });
}

/** The arguments by name, and the platforms under "". */
function settingsOf({ buildArgs = {}, platform, platforms }: AnalyzeOptions): ReadonlyMap<string, string> {
  const settings = new Map(Object.entries(buildArgs));
  settings.set("", platforms?.join(", ") ?? platform ?? "");
  return settings;
}
