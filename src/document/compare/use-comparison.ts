import type { Analysis } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { compareAnalyses } from "#core/compare/compare-analyses.ts";
import type { Comparison } from "#core/compare/comparison.ts";
import { type DiffLine, diffLines } from "#core/compare/diff-lines.ts";
import { matchStages } from "#core/compare/match-stages.ts";

/** Everything that should be said of two texts. */
export interface ComparedTexts extends Comparison {
  readonly lines: readonly DiffLine[];
  /** The stage that is built of the earlier text, where that has none of the target's name; null where it has. */
  readonly otherTarget: string | null;
}

/**
 * Compares an earlier text with the one of an analysis, for the same target, arguments and platform: what differs is
 * then what the text does. A target that the earlier text does not have is the stage that has become it, or the last.
 */
export function compareTexts(before: string, after: Analysis): ComparedTexts {
  const asked = analyze(before, after.options);
  const otherTarget = otherTargetOf(asked, after);
  const earlier = otherTarget === null ? asked : analyze(before, { ...after.options, target: otherTarget });
  return {
    ...compareAnalyses(earlier, after),
    lines: diffLines(linesOf(before), linesOf(after.text)),
    otherTarget: otherTarget === null ? null : (earlier.stages[earlier.build.stage]?.label ?? null),
  };
}

/** The name of the earlier text's stage to build instead of a target that it does not have, "" for the last one. */
function otherTargetOf(before: Analysis, after: Analysis): string | null {
  const target = (after.options.target ?? "").toLowerCase();
  const hasIt = (stages: Analysis["stages"]): boolean => stages.some(({ name }) => name === target);
  if (target === "" || before.stages.length === 0 || hasIt(before.stages) || !hasIt(after.stages)) return null;
  const pair = matchStages(before.stages, after.stages).find((one) => one.after === after.build.stage);
  return pair === undefined ? "" : (before.stages[pair.before]?.name ?? "");
}

function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r?\n/);
  // The end of the last line starts no other.
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
