import { messages } from "../../messages.ts";

/** The row at the top of the page, with its menus. */
export const headerMessages = messages({
  examples: "Examples",
  allExamples: "Examples…",
  open: "Open",
  more: "More",
  copyLink: "Copy a link",
  theme: "Theme",
  themeOfSystem: "As the system",
  themeLight: "Light",
  themeDark: "Dark",
  language: "Language",
});
