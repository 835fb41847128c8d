import { area } from "../area.ts";

/** What the page's building blocks say by themselves. */
export const controlWords = area({
  close: "Close",
  dismiss: "Dismiss",
  messages: "Messages",
  moreTabs: "More panels",
});
