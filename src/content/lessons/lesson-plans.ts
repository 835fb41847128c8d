import { argScope } from "./arg-scope.ts";
import { cacheMountsLesson } from "./cache-mounts.ts";
import { bakeGroups } from "./bake-groups.ts";
import { composeBuilds } from "./compose-builds.ts";
import { copyFromVariable } from "./copy-from-variable.ts";
import { lastStageWins } from "./last-stage-wins.ts";
import { misspelledStageLesson } from "./misspelt-stage.ts";
import { orderAndLinks } from "./order-and-links.ts";
import { pinATool } from "./pin-a-tool.ts";
import { platforms } from "./platforms.ts";
import { settingsOfStages } from "./settings-of-stages.ts";
import { sideBySide } from "./side-by-side.ts";
import { testsInCi } from "./tests-in-ci.ts";
import { threeFilesIntoOne } from "./three-files-into-one.ts";
import { splitAFile } from "./split-a-file.ts";
import { chooseABase } from "./choose-a-base.ts";
import { keepSecretsOut } from "./keep-secrets-out.ts";
import { debugAStage } from "./debug-a-stage.ts";
import { whatBuilds } from "./what-builds.ts";
import { whatIsSent } from "./what-is-sent.ts";
import { whatRunsAgain } from "./what-runs-again.ts";
import type { LessonText } from "./lesson-text.ts";

/** Every lesson, in the order in which they are best taken. */
export const lessonPlans = [
  threeFilesIntoOne,
  whatBuilds,
  argScope,
  copyFromVariable,
  settingsOfStages,
  misspelledStageLesson,
  whatRunsAgain,
  whatIsSent,
  lastStageWins,
  cacheMountsLesson,
  platforms,
  orderAndLinks,
  pinATool,
  testsInCi,
  sideBySide,
  splitAFile,
  chooseABase,
  keepSecretsOut,
  debugAStage,
  bakeGroups,
  composeBuilds,
] as const;

/** The words of every lesson in one language. */
export type LessonTexts = {
  readonly [Plan in (typeof lessonPlans)[number] as Plan["slug"]]: LessonText<Plan>;
};
