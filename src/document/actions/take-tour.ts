import { startTour } from "../view/tour.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";
import { always, type Action } from "./action.ts";

/** Leads once around the page. */
export const takeTour: Action = {
  id: "take-tour",
  get label() {
    return actionMessages().takeTour;
  },
  icon: "play",
  keys: null,
  isEnabled: always,
  run: startTour,
};
