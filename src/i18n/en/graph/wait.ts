import { messages } from "../../messages.ts";

/** What the graph area says while something takes long, and when a layout was given up. */
export const graphWaitMessages = messages({
  analyzing: "Analyzing the Dockerfile…",
  layingOut: "Laying out the graph…",
  stop: "Stop",
  gridTooMuch: "Drawn as a plain grid, because this graph takes too long to lay out.",
  gridStopped: "Drawn as a plain grid, because the layout was stopped.",
  tryAgain: "Try again",
  hide: "Hide this note",
});
