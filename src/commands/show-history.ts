import { openDialog } from "#state/open-dialog.ts";
import { commandWords } from "#words/en/commands.ts";
import { always, type Command } from "./command.ts";

/** Shows the versions that this browser has kept. */
export const showHistory: Command = {
  id: "show-history",
  get label() {
    return commandWords().versions;
  },
  icon: "history",
  keys: null,
  isEnabled: always,
  run: () => openDialog("history"),
};
