import { selectTarget } from "../selectors.ts";
import { setTarget } from "../input/edit.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";
import type { Action } from "./action.ts";

/** Goes back to the default target, the last stage. */
export const resetTarget: Action = {
  id: "reset-target",
  get label() {
    return actionMessages().buildDefault;
  },
  icon: "reset",
  keys: null,
  isEnabled: (state) => selectTarget(state) !== "",
  run: () => setTarget(""),
};
