import type { Analysis } from "#core/analysis.ts";
import { analyzeEdit } from "#core/incremental/analyze-edit.ts";
import type { AnalysisQuestion } from "./protocol.ts";
import { packProblems, type SentProblems, unpackProblems } from "./sent-problems.ts";

/** What `analyzeEdit` can't tell the receiver, who has the analysis before the edit: what the rules found. */
export function packEdit(before: Analysis, after: Analysis): SentProblems {
  const moved = { offset: after.text.length - before.text.length, lines: after.lines.count - before.lines.count };
  return packProblems(before.problems, after.problems, moved);
}

/** The analysis after the edit that the question is about; null where it can't be told from that before. */
export function unpackEdit(before: Analysis, { text, options }: AnalysisQuestion, sent: SentProblems): Analysis | null {
  return analyzeEdit(before, text, options, unpackProblems(before.problems, sent));
}
