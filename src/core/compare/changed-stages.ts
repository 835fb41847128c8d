import type { Analysis, Stage } from "../analysis.ts";
import type { Change } from "./comparison.ts";
import { diffLines } from "./diff-lines.ts";
import type { StagePair } from "./match-stages.ts";
import { baseName } from "./names.ts";

/** Stages that came, went, or are called, based or written otherwise. */
export function changedStages(before: Analysis, after: Analysis, pairs: readonly StagePair[]): readonly Change[] {
  const earlier = new Map(pairs.map((pair) => [pair.after, before.stages[pair.before]]));
  const kept = new Set(pairs.map((pair) => pair.before));
  return [
    ...after.stages.flatMap((stage): readonly Change[] => {
      const was = earlier.get(stage.index);
      if (was === undefined) return [{ kind: "stage-added", stage: stage.label, line: stage.lines.first }];
      return changesOf(was, stage, before, after, pairs);
    }),
    ...before.stages
      .filter(({ index }) => !kept.has(index))
      .map((stage): Change => ({ kind: "stage-removed", stage: stage.label })),
  ];
}

function changesOf(
  was: Stage,
  is: Stage,
  before: Analysis,
  after: Analysis,
  pairs: readonly StagePair[],
): readonly Change[] {
  const changes: Change[] = [];
  const line = is.lines.first;
  if (was.name !== is.name) changes.push({ kind: "stage-renamed", before: was.label, after: is.label, line });
  if (!hasSameBase(was, is, pairs)) {
    const names = { before: baseName(was, before.stages), after: baseName(is, after.stages) };
    changes.push({ kind: "base-changed", stage: is.label, ...names, line });
  }
  const diff = diffLines(texts(was), texts(is));
  const added = diff.filter(({ kind }) => kind === "added").length;
  const removed = diff.filter(({ kind }) => kind === "removed").length;
  if (added + removed > 0) changes.push({ kind: "stage-changed", stage: is.label, added, removed, line });
  return changes;
}

/** The stage that it is based on may have another name or number. */
function hasSameBase({ base: was }: Stage, { base: is }: Stage, pairs: readonly StagePair[]): boolean {
  if (was.kind === "stage" && is.kind === "stage") {
    return pairs.some((pair) => pair.before === was.index && pair.after === is.index);
  }
  return JSON.stringify(was) === JSON.stringify(is);
}

function texts({ instructions }: Stage): readonly string[] {
  return instructions.map(({ original, heredocs }) =>
    heredocs.length === 0 ? original : JSON.stringify([original, heredocs]),
  );
}
