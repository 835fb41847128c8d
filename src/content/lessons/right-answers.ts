import type { RightAnswer } from "./right-answer.ts";
import { rightAnswersForCaches } from "./right-answers-for-caches.ts";
import { rightAnswersForPipelines } from "./right-answers-for-pipelines.ts";
import { rightAnswersForStages } from "./right-answers-for-stages.ts";

/** Other ways to the same end; the tests see that each is taken. */
export const rightAnswers: readonly RightAnswer[] = [
  ...rightAnswersForStages,
  ...rightAnswersForCaches,
  ...rightAnswersForPipelines,
];
