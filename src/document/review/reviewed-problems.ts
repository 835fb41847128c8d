import type { Problem } from "#core/lint/problem.ts";
import type { Review } from "#core/review/review.ts";
import { isAboutProject } from "../problems/is-about-project.ts";
import type { AppState } from "../store.ts";

/** The review is of the present text and options. */
export const selectIsReviewed = (state: AppState): boolean =>
  state.reviewVersion === state.version && state.analysisVersion === state.version;

const NO_PROBLEMS: readonly Problem[] = [];

let last: {
  problems: readonly Problem[];
  review: Review | null;
  isReviewed: boolean;
  shown: readonly Problem[];
} | null = null;

/**
 * The problems with the fixes that hold. While these are being proven, with those that held before the last edit: they
 * can be seen, so that nothing jumps, but not applied (`selectIsReviewed`).
 */
export const selectReviewedProblems = (state: AppState): readonly Problem[] => {
  const problems = state.analysis?.problems ?? NO_PROBLEMS;
  const { review } = state;
  const isReviewed = selectIsReviewed(state);
  if (last?.problems === problems && last.review === review && last.isReviewed === isReviewed) return last.shown;
  const shown = isReviewed ? withProven(problems, review) : withEarlier(problems, last?.shown ?? NO_PROBLEMS);
  last = { problems, review, isReviewed, shown };
  return shown;
};

function withProven(problems: readonly Problem[], review: Review | null): readonly Problem[] {
  // an analysis before the hints were loaded has fewer problems than were reviewed
  const reviewed = problems.filter((problem) => !isAboutProject(problem));
  const fixes = review?.fixes.length === reviewed.length ? review.fixes : [];
  const proven = new Map(reviewed.map((problem, index) => [problem, fixes[index] ?? []]));
  return problems.map((problem) =>
    problem.fixes.length === 0 ? problem : { ...problem, fixes: proven.get(problem) ?? problem.fixes },
  );
}

function withEarlier(problems: readonly Problem[], earlier: readonly Problem[]): readonly Problem[] {
  const held = new Set(earlier.flatMap(({ rule, fixes }) => fixes.map(({ title }) => `${rule} ${title}`)));
  return problems.map((problem) =>
    problem.fixes.length === 0 || isAboutProject(problem)
      ? problem
      : { ...problem, fixes: problem.fixes.filter(({ title }) => held.has(`${problem.rule} ${title}`)) },
  );
}
