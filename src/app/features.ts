import type { DialogFeature } from "#document/dialogs/dialog-feature.ts";
import type { PanelFeature } from "#document/view/panel-feature.ts";
import { baseImagesFeature } from "#features/base-images/base-images-feature.ts";
import { cacheFeature } from "#features/cache/cache-feature.ts";
import { compareFeature } from "#features/compare/compare-feature.ts";
import { contextFeature } from "#features/context/context-feature.ts";
import { aboutFeature } from "#features/examples/about-feature.ts";
import { examplesFeature } from "#features/examples/examples-feature.ts";
import { explainFeature } from "#features/explain/explain-feature.ts";
import { glossaryFeature } from "#features/glossary/glossary-feature.ts";
import { helpFeature } from "#features/help/help-feature.ts";
import { historyFeature } from "#features/history/history-feature.ts";
import { imageFeature } from "#features/image/image-feature.ts";
import { dockerignoreFeature } from "#features/inputs/dockerignore-feature.ts";
import { inputsFeature } from "#features/inputs/inputs-feature.ts";
import { lessonsFeature } from "#features/lessons/lessons-feature.ts";
import { makerFeature } from "#features/lessons/maker/maker-feature.ts";
import { logFeature } from "#features/log/log-feature.ts";
import { outlineFeature } from "#features/outline/outline-feature.ts";
import { paletteFeature } from "#features/palette/palette-feature.ts";
import { planFeature } from "#features/plan/plan-feature.ts";
import { problemsFeature } from "#features/problems/problems-feature.ts";
import { refactorFeature } from "#features/refactor/refactor-feature.ts";
import { hadolintFeature } from "#features/rules/hadolint-feature.ts";
import { rulesFeature } from "#features/rules/rules-feature.ts";
import { openUrlFeature } from "#features/open-url/open-url-feature.ts";
import { exportFeature } from "#features/share/export-feature.ts";
import { shareFeature } from "#features/share/share-feature.ts";
import { stepsFeature } from "#features/steps/steps-feature.ts";

/** Every panel, in the order of the tabs. */
export const PANELS: readonly PanelFeature[] = [
  aboutFeature,
  problemsFeature,
  contextFeature,
  outlineFeature,
  explainFeature,
  planFeature,
  imageFeature,
  stepsFeature,
  cacheFeature,
  logFeature,
  inputsFeature,
  dockerignoreFeature,
];

/** Every window that opens above the page. */
export const DIALOGS: readonly DialogFeature[] = [
  shareFeature,
  exportFeature,
  openUrlFeature,
  historyFeature,
  compareFeature,
  refactorFeature,
  rulesFeature,
  hadolintFeature,
  baseImagesFeature,
  lessonsFeature,
  makerFeature,
  examplesFeature,
  glossaryFeature,
  helpFeature,
  paletteFeature,
];

/** The panel of that id; undefined for one that only a later version of the page has. */
export function findPanel(id: string): PanelFeature | undefined {
  return PANELS.find((panel) => panel.id === id);
}
