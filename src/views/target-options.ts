import type { Analysis } from "#core/analysis.ts";

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
  const choices = analysis?.targets ?? [];
  const options: TargetOption[] = [];
  for (const choice of choices) {
    if (options.some(({ value }) => value === choice.target)) continue;
    const label = analysis?.stages[choice.stage]?.label ?? choice.target;
    options.push({ value: choice.target, label: choice.target === "" ? `${label} (default)` : label });
  }
  if (!options.some(({ value }) => value === "")) options.unshift({ value: "", label: "the last stage (default)" });
  // BuildKit compares without regard to case.
  const known = options.some(({ value }) => value === target.toLowerCase());
  if (!options.some(({ value }) => value === target))
    options.push({ value: target, label: known ? target : `${target} (no such stage)` });
  return { options, isUnknown: !known && analysis !== null };
}
