import type { Command } from "./command.ts";
import { compare } from "./compare.ts";
import { keepAsDraft, restoreDraft } from "./draft.ts";
import { exportGraph } from "./export-graph.ts";
import { openAddress } from "./open-address.ts";
import { openFile } from "./open-file.ts";
import { resetTarget } from "./reset-target.ts";
import { shareLink } from "./share-link.ts";
import { shareOptions } from "./share-options.ts";
import { showHistory } from "./show-history.ts";
import { showDockerignore, showInputs, showProblems } from "./show-panel.ts";
import { nextProblem, previousProblem } from "./step-problems.ts";

/** Every command without an argument, by id. */
export const allCommands: readonly Command[] = [
  compare,
  exportGraph,
  keepAsDraft,
  nextProblem,
  openAddress,
  openFile,
  previousProblem,
  resetTarget,
  restoreDraft,
  shareLink,
  shareOptions,
  showDockerignore,
  showHistory,
  showInputs,
  showProblems,
];
