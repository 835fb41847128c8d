import type { Action } from "#document/actions/action.ts";
import { compare } from "#document/actions/compare.ts";
import { keepAsDraft, restoreDraft } from "#document/actions/draft.ts";
import { exportGraph } from "#features/graph/export-graph.ts";
import { graphActions } from "#features/graph/graph-actions.ts";
import { makeExercise } from "#document/actions/make-exercise.ts";
import { openAddress } from "#document/actions/open-address.ts";
import { openFile } from "#document/input/open-file.ts";
import { openPalette } from "#document/actions/open-palette.ts";
import { resetTarget } from "#document/actions/reset-target.ts";
import { shareLink } from "#document/actions/share-link.ts";
import { shareOptions } from "#document/actions/share-options.ts";
import { showBaseImages } from "#document/actions/show-base-images.ts";
import { showExamples } from "#document/actions/show-examples.ts";
import { showGlossary } from "#document/actions/show-glossary.ts";
import { showHelp } from "#document/actions/show-help.ts";
import { showHistory } from "#document/actions/show-history.ts";
import { showLessons } from "#document/actions/show-lessons.ts";
import { showRules } from "#document/actions/show-rules.ts";
import { nextProblem, previousProblem } from "#features/problems/step-problems.ts";
import { panelHeight, panelWidth } from "#document/actions/panel-room.ts";
import { panelActions } from "./panels/panel-actions.ts";
import { refactoringActions, splitStagesAction } from "#document/actions/refactorings.ts";
import { takeTour } from "#document/actions/take-tour.ts";

/** Every action that needs no argument, by id. */
export const allActions: readonly Action[] = sortedById([
  ...panelActions,
  compare,
  exportGraph,
  ...graphActions,
  keepAsDraft,
  makeExercise,
  nextProblem,
  openAddress,
  openFile,
  openPalette,
  panelHeight,
  panelWidth,
  previousProblem,
  ...refactoringActions,
  resetTarget,
  restoreDraft,
  shareLink,
  shareOptions,
  showBaseImages,
  showExamples,
  showGlossary,
  showHelp,
  showHistory,
  showLessons,
  showRules,
  splitStagesAction,
  takeTour,
]);

function sortedById(actions: readonly Action[]): readonly Action[] {
  return actions.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
