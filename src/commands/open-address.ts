import { openDialog } from "#state/open-dialog.ts";
import { always, type Command } from "./command.ts";

/** Helps to open a Dockerfile that is at an address. */
export const openAddress: Command = {
  id: "open-address",
  label: "Open from an address…",
  icon: "globe",
  keys: null,
  isEnabled: always,
  run: () => openDialog("address"),
};
