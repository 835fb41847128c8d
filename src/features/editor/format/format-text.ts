import type { Analysis } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { applyEdits } from "#core/lint/fix/apply-edits.ts";
import type { TextEdit } from "#core/lint/problem.ts";
import { hasSameBehavior } from "./same-build.ts";
import { blankLineEdits } from "./format-blank-lines.ts";
import { continuationEdits } from "./format-continuation.ts";
import { keywordEdits } from "./format-keywords.ts";
import { trailingBlankEdits } from "./format-trailing-blanks.ts";

/**
 * Tidies a Dockerfile: keywords in upper case, continued lines indented, no blanks at the ends of lines, one empty line
 * between stages. It never changes what is built: the blanks of a shell command, which are part of its step and of its
 * cache key, stay; and edits that would change the build all the same are not made.
 */
export function formatEdits(analysis: Analysis): readonly TextEdit[] {
  if (analysis.failure !== null) return [];
  const edits = plainEdits(analysis);
  if (edits.length === 0) return [];
  const after = analyze(applyEdits(analysis.text, edits), analysis.options);
  return hasSameBehavior(analysis, after) ? edits : [];
}

/** The edits before it is known that they keep the build; none overlaps another. */
export function plainEdits(analysis: Analysis): readonly TextEdit[] {
  const lines = blankLineEdits(analysis);
  const isLeft = ({ range }: TextEdit): boolean =>
    lines.every((line) => line.range.end <= range.start || range.end <= line.range.start);
  return [
    ...keywordEdits(analysis),
    ...continuationEdits(analysis),
    ...trailingBlankEdits(analysis).filter(isLeft),
    ...lines,
  ];
}
