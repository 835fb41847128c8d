import { analyze } from "#core/analyze.ts";
import { compareAnalyses } from "#core/compare/compare-analyses.ts";
import type { Comparison } from "#core/compare/comparison.ts";
import { type DiffLine, diffLines } from "#core/compare/diff-lines.ts";
import type { Analysis } from "#core/analysis.ts";

/** All that is to be said of two texts. */
export interface ComparedTexts extends Comparison {
  readonly lines: readonly DiffLine[];
}

/** Compares an earlier text with the one of an analysis, for the same target, arguments and platform. */
export function compareTexts(before: string, after: Analysis): ComparedTexts {
  return {
    ...compareAnalyses(analyze(before, after.options), after),
    lines: diffLines(linesOf(before), linesOf(after.text)),
  };
}

function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r?\n/);
  // The end of the last line starts no other.
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
