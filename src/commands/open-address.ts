import { openDialog } from "#state/open-dialog.ts";
import { commandWords } from "#words/en/commands.ts";
import { always, type Command } from "./command.ts";

/** Helps to open a Dockerfile that is at an address. */
export const openAddress: Command = {
  id: "open-address",
  get label() {
    return commandWords().openAddress;
  },
  icon: "globe",
  keys: null,
  isEnabled: always,
  run: () => openDialog("address"),
};
