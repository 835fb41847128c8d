import { messages } from "../../messages.ts";

const number = new Intl.NumberFormat("en");
const names = new Intl.ListFormat("en", { style: "narrow", type: "unit" });

/** The names of what the page can do, and what it says once it is done. */
export const actionMessages = messages({
  compare: "Compare…",
  exportGraph: "Export picture or text…",
  restoreDraft: "Restore my draft",
  keepAsDraft: "Keep this as my draft",
  nextProblem: "Next problem",
  previousProblem: "Previous problem",
  openAddress: "Open from an address…",
  openFile: "Open file…",
  buildDefault: "Build the default target",
  share: "Share",
  moreShare: "More ways to share…",
  showDockerignore: "Show .dockerignore",
  showInputs: "Show build inputs",
  showProblems: "Show problems",
  versions: "Versions…",
  palette: "All commands…",
  help: "Help and keys",
  glossary: "Glossary…",
  rules: "All rules…",
  examples: "Examples…",
  takeTour: "Take the tour",
  showOutline: "Show the outline",
  showPlan: "Show the plan",
  showImage: "Show the image",
  showSteps: "Show build steps",
  showCache: "Show the cache",
  showLog: "Show the log",
  showExplain: "Explain what is selected",
  draftIsOpen: "Your draft is open again.",
  isDraftNow: "This is your draft now.",
  isCopied: (what: string) => `${what} is copied.`,
  mayNotCopy: "The browser does not let this page copy. Select the text and copy it yourself.",
  mayNotCopyLink: "The browser does not let this page copy. The link is in the address bar.",
  linkIsCopied: (length: number, contents: string) =>
    `Link copied (${number.format(length)} characters). It holds ${contents}; nothing was uploaded.`,
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
  tookIgnore: (name: string) => `Took “${name}” as the .dockerignore.`,
  isTooLong: (what: string, limit: string) =>
    `${what} is longer than ${limit}, the most this page takes. Nothing was changed.`,
  nothingInside: (name: string) =>
    `There is no Dockerfile inside “${name}”: only pictures that Stagelight made carry one. Nothing was changed.`,
  notText: (name: string) => `“${name}” is not a text in UTF-8. Nothing was changed.`,
});
