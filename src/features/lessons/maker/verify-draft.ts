import type { Goal } from "#core/exercise/goal.ts";
import { findRule } from "#core/lint/registry.ts";
import { makerMessages } from "#i18n/en/exercises/maker.ts";
import { type CourseDraft, type DraftExercise, isBlankGoal } from "#document/lessons/maker-draft.ts";
import { analyzeBuild } from "../exercise/analyze-build.ts";
import { codeText, goalWords, reasonWords } from "../exercise/goal-words.ts";
import { type GoalsView, judgeGoals } from "../exercise/judge-goals.ts";

export interface VerifiedExercise {
  /** The goals on the file that students start from, and on the solution. */
  readonly start: GoalsView;
  readonly solution: GoalsView;
  /** The names of the solution's stages. */
  readonly stages: readonly string[];
  /** What is in the way of a link, in sentences with code between backticks. */
  readonly issues: readonly string[];
}

const verifiedExercises = new WeakMap<DraftExercise, VerifiedExercise>();

/** Checks every goal of an exercise that is being made: the solution has to meet them all, and the start mustn't. */
export function verifyExercise(exercise: DraftExercise): VerifiedExercise {
  const kept = verifiedExercises.get(exercise);
  if (kept !== undefined) return kept;
  const made = verify(exercise);
  verifiedExercises.set(exercise, made);
  return made;
}

function verify({ title, goals, start, solution, golf }: DraftExercise): VerifiedExercise {
  const words = makerMessages().issue;
  const analysis = analyzeBuild(solution ?? start);
  const ofStart = judgeGoals(goals, analyzeBuild(start));
  const ofSolution = judgeGoals(goals, analysis);
  const blank = goals.flatMap((goal, at) => (isBlankGoal(goal) ? [words.blankGoal(at + 1)] : []));
  const isWhole = goals.length > 0 && blank.length === 0;
  const issues = [
    ...(title.trim() === "" ? [words.noTitle] : []),
    ...(goals.length === 0 ? [words.noGoals] : []),
    ...blank,
    ...goals.flatMap(unknownRule),
    ...(golf?.measure === "reruns" && golf.file.trim() === "" ? [words.blankGolf] : []),
    ...(isWhole ? solutionIssues(ofSolution) : []),
    ...(isWhole && ofStart.isDone ? [words.startMeets] : []),
  ];
  const stages = analysis.stages.flatMap(({ name }) => (name === "" ? [] : [name]));
  return { start: ofStart, solution: ofSolution, stages, issues };
}

/** A goal about a rule that doesn't exist can't be checked. */
function unknownRule(goal: Goal, at: number): readonly string[] {
  if (goal.kind !== "no-problem" || isBlankGoal(goal) || findRule(goal.rule) !== undefined) return [];
  return [makerMessages().issue.unknownRule(at + 1, codeText(goal.rule))];
}

/** What is in the way of a link to all of them; in a course each says which exercise it is of. */
export function courseIssues({ exercises }: CourseDraft, verified: readonly VerifiedExercise[]): readonly string[] {
  const words = makerMessages().issue;
  return verified.flatMap(({ issues }, at) =>
    exercises.length === 1 ? issues : issues.map((issue) => words.inExercise(at + 1, issue)),
  );
}

function solutionIssues({ refused, checked }: GoalsView): readonly string[] {
  const words = makerMessages().issue;
  if (refused !== "") return [words.solutionRefused(refused)];
  return checked
    .filter(({ state, reason }) => state !== "met" && reason.id !== "rule-unknown")
    .map(({ goal, reason }) => words.solutionFails(goalWords(goal), reasonWords(reason)));
}
