import { openDialog } from "#state/open-dialog.ts";
import { commandWords } from "#words/en/commands.ts";
import { always, type Command } from "./command.ts";

/** Shows all examples. */
export const showExamples: Command = {
  id: "show-examples",
  get label() {
    return commandWords().examples;
  },
  icon: "book",
  keys: null,
  isEnabled: always,
  run: () => openDialog("examples"),
};
