import { openDialog } from "#state/open-dialog.ts";
import { commandWords } from "#words/en/commands.ts";
import { always, type Command } from "./command.ts";

/** Finds any action by its name. */
export const openPalette: Command = {
  id: "open-palette",
  get label() {
    return commandWords().palette;
  },
  icon: "command",
  keys: "Mod+K",
  isEnabled: always,
  run: () => openDialog("palette"),
};
