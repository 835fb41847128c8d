import type { Action } from "#document/actions/action.ts";
import { compare } from "#document/actions/compare.ts";
import { keepAsDraft, restoreDraft } from "#document/actions/draft.ts";
import { exportGraph } from "#features/graph/export-graph.ts";
import { graphActions } from "#features/graph/graph-actions.ts";
import { openAddress } from "#document/actions/open-address.ts";
import { openFile } from "#document/input/open-file.ts";
import { openPalette } from "#document/actions/open-palette.ts";
import { resetTarget } from "#document/actions/reset-target.ts";
import { shareLink } from "#document/actions/share-link.ts";
import { shareOptions } from "#document/actions/share-options.ts";
import { showExamples } from "#document/actions/show-examples.ts";
import { showGlossary } from "#document/actions/show-glossary.ts";
import { showHelp } from "#document/actions/show-help.ts";
import { showHistory } from "#document/actions/show-history.ts";
import { showLessons } from "#document/actions/show-lessons.ts";
import {
  showCache,
  showDockerignore,
  showExplain,
  showImage,
  showInputs,
  showLog,
  showOutline,
  showPlan,
  showProblems,
  showSteps,
} from "#document/actions/show-panel.ts";
import { showRules } from "#document/actions/show-rules.ts";
import { nextProblem, previousProblem } from "#features/problems/step-problems.ts";
import { takeTour } from "#document/actions/take-tour.ts";

/** Every command without an argument, by id. */
export const allActions: readonly Action[] = [
  compare,
  exportGraph,
  ...graphActions,
  keepAsDraft,
  nextProblem,
  openAddress,
  openFile,
  openPalette,
  previousProblem,
  resetTarget,
  restoreDraft,
  shareLink,
  shareOptions,
  showCache,
  showDockerignore,
  showExamples,
  showExplain,
  showGlossary,
  showHelp,
  showHistory,
  showImage,
  showInputs,
  showLessons,
  showLog,
  showOutline,
  showPlan,
  showProblems,
  showRules,
  showSteps,
  takeTour,
];
