import type { Action } from "#document/actions/action.ts";
import { keepAsDraft, restoreDraft } from "#document/actions/draft.ts";
import { panelHeight, panelWidth } from "#document/actions/panel-room.ts";
import { resetTarget } from "#document/actions/reset-target.ts";
import { shareLink } from "#document/actions/share-link.ts";
import { takeTour } from "#document/actions/take-tour.ts";
import { openFile } from "#document/input/open-file.ts";
import { graphActions } from "#features/graph/graph-actions.ts";
import { nextProblem, previousProblem } from "#features/problems/step-problems.ts";
import { DIALOGS } from "./features.ts";
import { panelActions } from "./panels/panel-actions.ts";

/** Every action that needs no argument, by id. */
export const allActions: readonly Action[] = sortedById([
  ...panelActions,
  ...DIALOGS.flatMap(({ actions }) => actions),
  ...graphActions,
  keepAsDraft,
  nextProblem,
  openFile,
  panelHeight,
  panelWidth,
  previousProblem,
  resetTarget,
  restoreDraft,
  shareLink,
  takeTour,
]);

function sortedById(actions: readonly Action[]): readonly Action[] {
  return actions.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
