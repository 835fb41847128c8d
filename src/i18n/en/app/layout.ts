import { messages } from "../../messages.ts";

/** The page around its panels: tabs, dividers, what is said of the document as a whole. */
export const layoutMessages = messages({
  panels: "Panels",
  screens: "Screens",
  tabGraph: "Graph",
  tabDockerfile: "Dockerfile",
  tabBuild: "Build",
  textWidth: "Editor width",
  panelHeight: "Panel height",
  dropHere: "Drop a Dockerfile, the folder it's built from, or an archive",
  graph: "Graph",
  tooManyStages: (stages: number) => `${stages.toLocaleString("en")} stages are too many to draw`,
  mostStages: (most: number) =>
    `The graph shows up to ${most.toLocaleString("en")}. The editor, problems, and targets still work.`,
  noSuchStage: { before: "There is no stage named ", after: "." },
  showComparison: "Show the comparison",
  endComparison: "End comparison",
  isCompared: "Comparing this Dockerfile with an earlier one.",
  reloadNow: "Reload now",
  isUpdateReady: "A new version of Stagelight is ready. Reloading keeps everything you have open.",
  openedLink: "You opened a link.",
  openedRecord: (name: string) =>
    `This Dockerfile is from the build record “${name}” and isn't stored, or put into the address bar, until you save it.`,
  openedSample: (rule: string) => `You opened a sample for ${rule}.`,
  openedExample: (title: string) => `You opened the example “${title}”.`,
  draftIsKept: "Your draft is saved.",
  changesInAddress: "Your changes are in the address bar, and your draft is unchanged.",
  sentences: (first: string, second: string) => `${first} ${second}`,
  undo: "Undo",
  couldNotAnalyze: (failure: string) => `Stagelight can't analyze this text, but you can still edit it: ${failure}`,
  noGraph: "There is no graph, because the text couldn't be analyzed",
  workerFailed: (reason: string) =>
    `The text is too long to analyze on the page, and the background worker failed: ${reason}`,
  workerLate: (seconds: number) => `This text takes too long to analyze: no answer within ${seconds} seconds.`,
  workerStopped: "This text was not analyzed, because you stopped it.",
  startFailed: (reason: string) =>
    `Something went wrong while the page was opening, but your text is here and you can edit it: ${reason}`,
  startedEmpty:
    "Stagelight stopped twice in a row with the last text, so it started with an empty page. Your text is in Versions.",
  startEmpty: "Start with an empty page (your text is in Versions)",
  partHasStopped: (reason: string) => `This part of the page has stopped because of a bug in Stagelight: ${reason}`,
  hasStopped: "Stagelight has stopped",
  isOurBug:
    "This is a bug in Stagelight, not in your Dockerfile. Your text is below. You can edit it here, then try again.",
  yourDockerfile: "Your Dockerfile",
  tryAgain: "Try again",
  reloadPage: "Reload the page",
  inWords: "As text",
  openWhole: "Open in Stagelight",
});
