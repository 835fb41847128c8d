import { messages } from "../messages.ts";

const number = new Intl.NumberFormat("en");

const instructions = (count: number): string =>
  `${number.format(count)} ${count === 1 ? "instruction" : "instructions"}`;

/** Two Dockerfiles compared. Names are in backquotes. */
export const compareMessages = messages({
  title: "Before and after",
  showGraph: "Show the graph",
  swap: "Swap",
  otherText: "Compare with another…",
  end: "End comparison",
  whatChanges: "What changes",
  sameBuild: "Both build the same. Only comments, white space, or notation differ.",
  sameText: "Both texts are the same.",
  otherTarget: (label: string) =>
    `The earlier Dockerfile has no stage with the target's name, so \`${label}\` is built instead.`,
  topics: { build: "The build", stages: "Stages", edges: "Dependencies", image: "The image" },
  tones: { added: "new", removed: "removed", changed: "changed" },
  line: (line: number) => `line ${line}`,
  steps: "Steps",
  noStepRuns: "With the earlier build cached, no step runs again.",
  stepsRun: (rebuilt: number, steps: number) =>
    `With the earlier build cached, ${number.format(rebuilt)} of ${number.format(steps)} steps run.`,
  followUp: "because a step before it changed",
  itself: "changed",

  stageAdded: (stage: string) => `Stage \`${stage}\` is new`,
  stageRemoved: (stage: string) => `Stage \`${stage}\` was removed`,
  stageRenamed: (before: string, after: string) => `Stage \`${before}\` is now named \`${after}\``,
  instructionsAdded: (stage: string, count: number) =>
    `Stage \`${stage}\` has changed: ${number.format(count)} new ${count === 1 ? "instruction" : "instructions"}`,
  instructionsRemoved: (stage: string, count: number) =>
    `Stage \`${stage}\` has changed: ${instructions(count)} removed`,
  instructionsReplaced: (stage: string, added: number, removed: number) =>
    `Stage \`${stage}\` has changed: ${instructions(added)} instead of ${number.format(removed)}`,
  baseChanged: (stage: string, before: string, after: string) =>
    `Stage \`${stage}\` now starts from \`${after}\` instead of \`${before}\``,
  context: "the build context",
  copiesFrom: (to: string, from: string) => `\`${to}\` copies from ${from}`,
  mountsOf: (to: string, from: string) => `\`${to}\` mounts files from ${from}`,
  noLongerCopiesFrom: (to: string, from: string) => `\`${to}\` no longer copies from ${from}`,
  noLongerMountsOf: (to: string, from: string) => `\`${to}\` no longer mounts files from ${from}`,
  otherCopies: (to: string, from: string) => `\`${to}\` copies something else from ${from}`,
  otherMounts: (to: string, from: string) => `\`${to}\` mounts something else from ${from}`,
  defaultTarget: (before: string, after: string) => `The default target is now \`${after}\` instead of \`${before}\``,
  shipsMore: (what: string) => `The image now contains ${what}`,
  shipsLess: (what: string) => `The image no longer contains ${what}`,
  layers: (of: string) => `the layers of \`${of}\``,
  files: (sources: string, from: string, destination: string) => `\`${sources}\` from ${from} as \`${destination}\``,
  settingAdded: (setting: string, after: string) => `${setting} is now \`${after}\``,
  settingRemoved: (setting: string, before: string) => `${setting} is no longer set (was \`${before}\`)`,
  settingChanged: (setting: string, before: string, after: string) =>
    `${setting} is now \`${after}\` instead of \`${before}\``,
  fails: (message: string) => `The build now fails: ${message}`,
  mended: (message: string) => `The build no longer fails: ${message}`,

  texts: "Texts",
  caption: "Both texts, line by line",
  before: "Before",
  after: "After",
  signs: { removed: "removed", added: "added" },
  sameLines: (count: number) => `${number.format(count)} unchanged lines`,

  dialogTitle: "Compare",
  dialogAbout: "Choose the earlier Dockerfile to compare the open one with.",
  paste: "Paste it",
  compareWithPasted: "Compare with the pasted text",
  takeOther: "Or choose another source",
  file: "A file…",
  version: "An earlier version…",
  asItIsNow: "The current text",
  asItIsNowAbout: "Choose the current text to see what your next changes do.",
});
