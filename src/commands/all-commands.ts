import type { Command } from "./command.ts";
import { compare } from "./compare.ts";
import { keepAsDraft, restoreDraft } from "./draft.ts";
import { exportGraph } from "./export-graph.ts";
import { graphCommands } from "./graph-commands.ts";
import { openAddress } from "./open-address.ts";
import { openFile } from "./open-file.ts";
import { openPalette } from "./open-palette.ts";
import { resetTarget } from "./reset-target.ts";
import { shareLink } from "./share-link.ts";
import { shareOptions } from "./share-options.ts";
import { showExamples } from "./show-examples.ts";
import { showGlossary } from "./show-glossary.ts";
import { showHelp } from "./show-help.ts";
import { showHistory } from "./show-history.ts";
import { showLessons } from "./show-lessons.ts";
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
} from "./show-panel.ts";
import { showRules } from "./show-rules.ts";
import { nextProblem, previousProblem } from "./step-problems.ts";
import { takeTour } from "./take-tour.ts";

/** Every command without an argument, by id. */
export const allCommands: readonly Command[] = [
  compare,
  exportGraph,
  ...graphCommands,
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
