import { openDialog } from "#state/open-dialog.ts";
import { always, type Command } from "./command.ts";

/** Shows the versions that this browser has kept. */
export const showHistory: Command = {
  id: "show-history",
  label: "Versions…",
  icon: "history",
  keys: null,
  isEnabled: always,
  run: () => openDialog("history"),
};
