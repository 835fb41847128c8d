import type { LessonTexts } from "#content/lessons/lesson-plans.ts";
import { argScope } from "./arg-scope.ts";
import { cacheMounts } from "./cache-mounts.ts";
import { copyFromVariable } from "./copy-from-variable.ts";
import { lastStageWins } from "./last-stage-wins.ts";
import { misspeltStage } from "./misspelt-stage.ts";
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
import { bakeGroups } from "./bake-groups.ts";
import { composeBuilds } from "./compose-builds.ts";
import { debugAStage } from "./debug-a-stage.ts";
import { whatBuilds } from "./what-builds.ts";
import { whatIsSent } from "./what-is-sent.ts";
import { whatRunsAgain } from "./what-runs-again.ts";

/** Every lesson, by its slug. */
export const LESSONS: LessonTexts = {
  "three-files-into-one": threeFilesIntoOne,
  "what-builds": whatBuilds,
  "arg-scope": argScope,
  "copy-from-variable": copyFromVariable,
  "settings-of-stages": settingsOfStages,
  "misspelt-stage": misspeltStage,
  "what-runs-again": whatRunsAgain,
  "what-is-sent": whatIsSent,
  "last-stage-wins": lastStageWins,
  "cache-mounts": cacheMounts,
  platforms,
  "order-and-links": orderAndLinks,
  "pin-a-tool": pinATool,
  "tests-in-ci": testsInCi,
  "side-by-side": sideBySide,
  "split-a-file": splitAFile,
  "choose-a-base": chooseABase,
  "keep-secrets-out": keepSecretsOut,
  "debug-a-stage": debugAStage,
  "bake-groups": bakeGroups,
  "compose-builds": composeBuilds,
};
