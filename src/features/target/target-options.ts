import type { Analysis } from "#core/analysis.ts";
import { targetMessages } from "#i18n/en/target.ts";
import { isTargetUnknown } from "#document/stages/is-target-unknown.ts";
import { shownBuilds } from "#document/analysis/shown-builds.ts";

export interface TargetOption {
  /** What `--target` takes, "" for the default. */
  readonly value: string;
  readonly label: string;
}

export interface TargetOptions {
  readonly options: readonly TargetOption[];
  /** The chosen target is the name of no stage. */
  readonly isUnknown: boolean;
}

/** The entries of the target control: the default first, saying which stage it is, then every named stage in order. */
export function targetOptions(analysis: Analysis | null, target: string): TargetOptions {
  const words = targetMessages();
  const choices = analysis?.targets ?? [];
  const options: TargetOption[] = [];
  const isUnknown = analysis !== null && isTargetUnknown({ ...analysis, options: {} });
  for (const choice of choices) {
    if (options.some(({ value }) => value === choice.target)) continue;
    const isGuess = choice.target === "" && isUnknown;
    const label = isGuess ? words.theLastStage : (analysis?.stages[choice.stage]?.label ?? choice.target);
    options.push({ value: choice.target, label: choice.target === "" ? words.byDefault(label) : label });
  }
  if (!options.some(({ value }) => value === ""))
    options.unshift({ value: "", label: words.byDefault(words.theLastStage) });
  // BuildKit compares without regard to case.
  const known = options.some(({ value }) => value === target.toLowerCase());
  if (!options.some(({ value }) => value === target))
    options.push({ value: target, label: known ? target : words.noSuchStage(target) });
  return { options, isUnknown: !known && analysis !== null };
}

/** A target that can be built together with the chosen one. */
interface FurtherTarget extends TargetOption {
  readonly isChosen: boolean;
}

/**
 * The targets that can be built next to the chosen one, each stage once, in order of the text; extra targets that no
 * stage has anymore come last, so that they can be taken back.
 */
export function furtherTargets(analysis: Analysis | null, also: readonly string[]): readonly FurtherTarget[] {
  if (analysis === null) return [];
  const { targets, stages, build } = analysis;
  const words = targetMessages();
  const chosen = new Set(shownBuilds(analysis, also).map(({ stage }) => stage));
  const named = new Set(targets.flatMap(({ target, stage }) => (target === "" ? [] : [stage])));
  const options = targets
    .filter(({ target, stage }) => stage !== build.stage && (target !== "" || !named.has(stage)))
    .toSorted((one, other) => one.stage - other.stage)
    .map(({ target, stage }): FurtherTarget => {
      const label = stages[stage]?.label ?? target;
      return { value: target, label: target === "" ? words.byDefault(label) : label, isChosen: chosen.has(stage) };
    });
  const unknown = also.filter((name) => targets.every(({ target }) => target !== name.toLowerCase()));
  return [...options, ...unknown.map((value) => ({ value, label: words.noSuchStage(value), isChosen: true }))];
}
