import { setTarget } from "../input/edit.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";
import type { Command } from "./action.ts";

/** Goes back to the default target, the last stage. */
export const resetTarget: Command = {
  id: "reset-target",
  get label() {
    return actionMessages().buildDefault;
  },
  icon: "reset",
  keys: null,
  isEnabled: ({ target }) => target !== "",
  run: () => setTarget(""),
};
