import type { Problem } from "#core/lint/problem.ts";
import { useStore } from "../store.ts";
import { selectIsReviewed, selectReviewedProblems } from "./reviewed-problems.ts";

/** The problems of the present text with the fixes that hold, once these are proven; null when `onCancel` says so first. */
export function presentReview(onCancel: (cancel: () => void) => void): Promise<readonly Problem[] | null> {
  const state = useStore.getState();
  if (selectIsReviewed(state)) return Promise.resolve(selectReviewedProblems(state));
  return new Promise((resolve) => {
    const unsubscribe = useStore.subscribe((next) => {
      if (selectIsReviewed(next)) end(selectReviewedProblems(next));
      else if (next.version !== state.version) end(null);
    });
    const end = (problems: readonly Problem[] | null): void => {
      unsubscribe();
      resolve(problems);
    };
    onCancel(() => end(null));
  });
}
