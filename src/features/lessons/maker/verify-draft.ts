import { makerMessages } from "#i18n/en/exercises/maker.ts";
import { type CourseDraft, type DraftExercise, isBlankGoal } from "#document/lessons/maker-draft.ts";
import { analyzeBuild } from "../exercise/analyze-build.ts";
import { goalWords, reasonWords } from "../exercise/goal-words.ts";
import { type GoalsView, judgeGoals } from "../exercise/judge-goals.ts";

export interface VerifiedExercise {
  /** The goals on the file that students start from, and on the solution. */
  readonly start: GoalsView;
  readonly solution: GoalsView;
  /** What is in the way of a link, in sentences with code between backticks. */
  readonly issues: readonly string[];
}

/** Checks every goal of an exercise that is being made: the solution has to meet them all, and the start mustn't. */
export function verifyExercise({ title, goals, start, solution, golf }: DraftExercise): VerifiedExercise {
  const words = makerMessages().issue;
  const ofStart = judgeGoals(goals, analyzeBuild(start));
  const ofSolution = judgeGoals(goals, analyzeBuild(solution ?? start));
  const blank = goals.flatMap((goal, at) => (isBlankGoal(goal) ? [words.blankGoal(at + 1)] : []));
  const isWhole = goals.length > 0 && blank.length === 0;
  const issues = [
    ...(title.trim() === "" ? [words.noTitle] : []),
    ...(goals.length === 0 ? [words.noGoals] : []),
    ...blank,
    ...(golf?.measure === "reruns" && golf.file.trim() === "" ? [words.blankGolf] : []),
    ...(isWhole ? solutionIssues(ofSolution) : []),
    ...(isWhole && ofStart.isDone ? [words.startMeets] : []),
  ];
  return { start: ofStart, solution: ofSolution, issues };
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
    .filter(({ state }) => state !== "met")
    .map(({ goal, reason }) => words.solutionFails(goalWords(goal), reasonWords(reason)));
}
