import type { OpenArgument } from "#core/advice/needed-arguments.ts";
import type { Problem } from "#core/lint/problem.ts";
import type { Review } from "#core/review/review.ts";

const NONE: readonly OpenArgument[] = [];

/** The build arguments without a value that keep a FROM from building; none for any other problem. */
export function missingArguments(
  review: Pick<Review, "neededArguments"> | null,
  { rule, lines }: Problem,
): readonly OpenArgument[] {
  if (review === null || rule !== "BuildError") return NONE;
  return review.neededArguments.filter(({ froms }) => froms.includes(lines.first));
}
