import { messages } from "../../messages.ts";

/** What the page's building blocks say by themselves. */
export const controlMessages = messages({
  close: "Close",
  dismiss: "Dismiss",
  messages: "Messages",
  moreTabs: "More panels",
});
