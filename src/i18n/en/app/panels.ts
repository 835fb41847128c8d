import { messages } from "../../messages.ts";

/** The panels by id: the name on the tab, and the action that opens it. */
export const panelMessages = messages({
  about: { tab: "About" },
  problems: { tab: "Problems", open: "Show problems" },
  outline: { tab: "Outline", open: "Show the outline" },
  explain: { tab: "Explain", open: "Explain the selection" },
  plan: { tab: "Plan", open: "Show the plan" },
  image: { tab: "Image", open: "Show the image" },
  steps: { tab: "Steps", open: "Show build steps" },
  cache: { tab: "Cache", open: "Show the cache" },
  log: { tab: "Log", open: "Show the log" },
  inputs: { tab: "Inputs", open: "Show build inputs" },
  context: { tab: "Context", open: "Show the files of the build context" },
  dockerignore: { tab: ".dockerignore", open: "Show .dockerignore" },
});
