import { imageCatalogue } from "#core/images/image-catalogue.ts";
import type { Look } from "#core/lint/fix/prove-fixes.ts";
import { lint } from "#core/lint/lint.ts";
import { lookWith } from "#core/refactor/split/look-at-text.ts";
import { splitStages } from "#core/refactor/split/split-stages.ts";
import { fixSafely } from "#core/review/fix-safely.ts";
import { lookAtText } from "#core/review/look-at-text.ts";
import { reviewText } from "#core/review/review.ts";
import type { ReviewAnswer, ReviewQuestion } from "./protocol.ts";
import { serve } from "./serve.ts";

/** Milliseconds for the proofs of one text: well within the time that a worker has for an answer. */
const MAX_PROOF_TIME = 4_000;

serve(({ task, text, options, settled }: ReviewQuestion): ReviewAnswer => {
  const end = performance.now() + MAX_PROOF_TIME;
  const look: Look = {
    ...lookAtText(options, lint, imageCatalogue, settled),
    isOutOfTime: () => performance.now() > end,
  };
  const isSplittable = (of: string): boolean => splitStages(of, new Map(), lookWith(options)).kind === "ok";
  return task === "review"
    ? { task, review: reviewText(text, look, isSplittable) }
    : { task, fixed: fixSafely(text, look) };
});
