import { startTour } from "#state/tour.ts";
import { commandWords } from "#words/en/commands.ts";
import { always, type Command } from "./command.ts";

/** Leads once around the page. */
export const takeTour: Command = {
  id: "take-tour",
  get label() {
    return commandWords().takeTour;
  },
  icon: "play",
  keys: null,
  isEnabled: always,
  run: startTour,
};
