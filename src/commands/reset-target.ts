import { setTarget } from "#state/edit.ts";
import type { Command } from "./command.ts";

/** Goes back to the default target, the last stage. */
export const resetTarget: Command = {
  id: "reset-target",
  label: "Build the default target",
  icon: "reset",
  keys: null,
  isEnabled: ({ target }) => target !== "",
  run: () => setTarget(""),
};
