import { area } from "../area.ts";

const number = new Intl.NumberFormat("en");

/** The page around its panels: tabs, dividers, what is said of the document as a whole. */
export const shellWords = area({
  panels: "Panels",
  screens: "Screens",
  tabGraph: "Graph",
  tabDockerfile: "Dockerfile",
  tabProblems: "Problems",
  tabBuild: "Build",
  tabPlan: "Plan",
  tabImage: "Image",
  tabSteps: "Steps",
  tabCache: "Cache",
  tabLog: "Log",
  tabInputs: "Inputs",
  tabAbout: "About",
  textWidth: "Width of the text",
  panelHeight: "Height of the panels",
  dropHere: "Drop a Dockerfile, with its .dockerignore if you like",
  graph: "Graph",
  tooManyStages: (stages: number) => `${number.format(stages)} stages are too many to draw`,
  mostStages: (most: number) =>
    `The graph takes up to ${number.format(most)}. The text, its problems and its targets are all there.`,
  noSuchStage: { before: "There is no stage called ", after: "." },
  showComparison: "Show the comparison",
  endComparison: "End it",
  isCompared: "This Dockerfile is compared with an earlier one.",
  reloadNow: "Reload now",
  isUpdateReady: "A newer Stagelight is ready. Reloading keeps everything that is open.",
  openedLink: "You opened a link.",
  openedSample: (rule: string) => `You opened a sample of ${rule}.`,
  openedExample: (title: string) => `You opened the example “${title}”.`,
  draftIsKept: "Your own draft is kept.",
  changesInAddress: "Your changes are in the address; your own draft is kept as it was.",
  sentences: (first: string, second: string) => `${first} ${second}`,
  undo: "Undo",
  hasStopped: "Stagelight has stopped",
  isOurBug:
    "This is a bug of the page, not of your Dockerfile. Your text is here; copy it before you try anything else.",
  yourDockerfile: "Your Dockerfile",
  tryAgain: "Try again",
  reloadPage: "Reload the page",
  inWords: "In words",
  openWhole: "Open in Stagelight",
});
