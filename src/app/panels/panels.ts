import type { PanelFeature } from "#document/view/panel-feature.ts";
import { cacheFeature } from "#features/cache/cache-feature.ts";
import { aboutFeature } from "#features/examples/about-feature.ts";
import { contextFeature } from "#features/context/context-feature.ts";
import { explainFeature } from "#features/explain/explain-feature.ts";
import { imageFeature } from "#features/image/image-feature.ts";
import { dockerignoreFeature } from "#features/inputs/dockerignore-feature.ts";
import { inputsFeature } from "#features/inputs/inputs-feature.ts";
import { logFeature } from "#features/log/log-feature.ts";
import { outlineFeature } from "#features/outline/outline-feature.ts";
import { planFeature } from "#features/plan/plan-feature.ts";
import { problemsFeature } from "#features/problems/problems-feature.ts";
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

/** The panel of that id; undefined for one that only a later version of the page has. */
export function findPanel(id: string): PanelFeature | undefined {
  return PANELS.find((panel) => panel.id === id);
}
