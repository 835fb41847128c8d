import type { Analysis } from "#core/analysis.ts";
import { findProblem } from "./problem-key.ts";
import { instructionAt } from "../selection/ref-lines.ts";

/** Where in the graph a problem is shown. */
export type ProblemPlace =
  | { readonly kind: "row"; readonly instruction: number }
  | { readonly kind: "stage"; readonly stage: number };

/** The row of a problem, else the card of its stage; null for what is in neither, or gone. */
export function placeOfProblem(key: string, analysis: Analysis): ProblemPlace | null {
  const problem = findProblem(analysis.problems, key);
  if (problem === undefined) return null;
  const instruction = instructionAt(analysis, problem.lines.first);
  if (instruction !== undefined && problem.stage >= 0) return { kind: "row", instruction: instruction.index };
  return problem.stage >= 0 ? { kind: "stage", stage: problem.stage } : null;
}
