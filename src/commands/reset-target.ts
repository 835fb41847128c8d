import { setTarget } from "#state/edit.ts";
import { commandWords } from "#words/en/commands.ts";
import type { Command } from "./command.ts";

/** Goes back to the default target, the last stage. */
export const resetTarget: Command = {
  id: "reset-target",
  get label() {
    return commandWords().buildDefault;
  },
  icon: "reset",
  keys: null,
  isEnabled: ({ target }) => target !== "",
  run: () => setTarget(""),
};
