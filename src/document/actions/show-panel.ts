import { openPanel } from "../view/view-actions.ts";
import type { PanelId } from "../view/view-slice.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";
import { always, type Action, type ActionIcon } from "./action.ts";

type Words = ReturnType<typeof actionMessages>;

/** Opens the list of problems. */
export const showProblems = toPanel("problems", "warning", ({ showProblems: label }) => label, "Mod+Shift+M");

/** Opens the stages in words. */
export const showOutline = toPanel("outline", "file", ({ showOutline: label }) => label);

/** Opens the order in which a build works. */
export const showPlan = toPanel("plan", "play", ({ showPlan: label }) => label);

/** Opens what the image is made of. */
export const showImage = toPanel("image", "image", ({ showImage: label }) => label);

/** Opens BuildKit's steps. */
export const showSteps = toPanel("steps", "layers", ({ showSteps: label }) => label);

/** Opens what a change builds again. */
export const showCache = toPanel("cache", "database", ({ showCache: label }) => label);

/** Opens the reading of a build's log. */
export const showLog = toPanel("log", "terminal", ({ showLog: label }) => label);

/** Opens the explanation of what is selected. */
export const showExplain = toPanel("explain", "lightbulb", ({ showExplain: label }) => label);

/** Opens the build arguments and the platform. */
export const showInputs = toPanel("inputs", "sliders", ({ showInputs: label }) => label);

/** Opens the `.dockerignore`. */
export const showDockerignore = toPanel("dockerignore", "file", ({ showDockerignore: label }) => label);

function toPanel(
  panel: PanelId,
  icon: ActionIcon,
  labelOf: (words: Words) => string,
  keys: string | null = null,
): Action {
  return {
    id: `show-${panel}`,
    get label() {
      return labelOf(actionMessages());
    },
    icon,
    keys,
    isEnabled: always,
    run: () => openPanel(panel),
  };
}
