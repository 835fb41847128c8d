import { rightAnswersAboutBake } from "./answers-about-bake.ts";
import { rightAnswersAboutCompose } from "./answers-about-compose.ts";
import { rightAnswersAboutContext } from "./answers-about-context.ts";
import { rightAnswersAboutOwnFiles } from "./answers-about-own-files.ts";
import { rightAnswersOfBeginners } from "./answers-of-beginners.ts";
import type { RightAnswer } from "./right-answer.ts";
import { rightAnswersForCaches } from "./right-answers-for-caches.ts";
import { rightAnswersForPipelines } from "./right-answers-for-pipelines.ts";
import { rightAnswersInOtherForms } from "./right-answers-in-other-forms.ts";
import { rightAnswersForStages } from "./right-answers-for-stages.ts";

/** Answers that are as right as the solutions, at least six for each step; the tests see that each is accepted. */
export const rightAnswers: readonly RightAnswer[] = [
  ...rightAnswersForStages,
  ...rightAnswersForCaches,
  ...rightAnswersForPipelines,
  ...rightAnswersAboutContext,
  ...rightAnswersAboutOwnFiles,
  ...rightAnswersAboutBake,
  ...rightAnswersAboutCompose,
  ...rightAnswersInOtherForms,
  ...rightAnswersOfBeginners,
];
