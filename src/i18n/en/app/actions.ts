import { messages } from "../../messages.ts";

const number = new Intl.NumberFormat("en");
const names = new Intl.ListFormat("en", { style: "narrow", type: "unit" });

/** The names of what the page can do, and what it says once it is done. */
export const actionMessages = messages({
  compare: "Compare…",
  exportGraph: "Export as picture or text…",
  restoreDraft: "Restore my draft",
  keepAsDraft: "Save this as my draft",
  nextProblem: "Next problem",
  previousProblem: "Previous problem",
  openUrl: "Open from a URL…",
  openFile: "Open file…",
  buildDefault: "Build the default target",
  share: "Share",
  moreShare: "More ways to share…",
  versions: "Versions…",
  palette: "All commands…",
  help: "Help and shortcuts",
  glossary: "Glossary…",
  rules: "All rules…",
  baseImages: "Base images…",
  examples: "Examples…",
  takeTour: "Take the tour",
  panelHeight: "Expand panels to full height",
  panelWidth: "Expand panels to full width",
  panelSplit: "Restore panel size",
  draftIsOpen: "Your draft is open again.",
  isDraftNow: "This is your draft now.",
  isCopied: (what: string) => `${what} copied.`,
  mayNotCopy: "The browser doesn't let this page copy. Select the text and copy it yourself.",
  mayNotCopyLink: "The browser doesn't let this page copy. The link is in the address bar.",
  linkIsCopied: (length: number, contents: string) =>
    `Link copied (${number.format(length)} characters). It contains ${contents}. Nothing was uploaded.`,
  wholeDockerfile: "the whole Dockerfile",
  dockerfileAndValues: (args: readonly string[]) => `the Dockerfile and the value of ${names.format(args)}`,
  file: (name: string) => `“${name}”`,
  dockerfileInside: (name: string) => `the Dockerfile inside “${name}”`,
  dockerfileInsideFirst: (name: string) => `The Dockerfile inside “${name}”`,
  pastedText: "the pasted text",
  pastedTextFirst: "The pasted text",
  text: "The text",
  ignore: "The .dockerignore",
  command: "The command",
  tookIgnore: (name: string) => `Using “${name}” as the .dockerignore.`,
  isTooLong: (what: string, limit: string) =>
    `${what} is larger than ${limit}, the most this page accepts. Nothing was changed.`,
  nothingInside: (name: string) =>
    `There is no Dockerfile inside “${name}”. Only pictures made by Stagelight contain one. Nothing was changed.`,
  notText: (name: string) => `“${name}” isn't UTF-8 text. Nothing was changed.`,
});
