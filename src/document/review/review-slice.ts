import type { Review } from "#core/review/review.ts";

/** What takes several analyses to say: which fixes hold, and what to do first. */
export interface ReviewSlice {
  /** The last review; null before the first, and where one failed. */
  readonly review: Review | null;
  /** The `version` that `review` is of; -1 before the first. */
  readonly reviewVersion: number;
}

export const initialReview: ReviewSlice = { review: null, reviewVersion: -1 };
