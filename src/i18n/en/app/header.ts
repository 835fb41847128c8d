import { messages } from "../../messages.ts";

/** The row at the top of the page, with its menus. */
export const headerMessages = messages({
  examples: "Examples",
  allExamples: "Examples…",
  open: "Open",
  more: "More",
  copyLink: "Copy link",
  theme: "Theme",
  themeOfSystem: "System",
  themeLight: "Light",
  themeDark: "Dark",
  language: "Language",
});
