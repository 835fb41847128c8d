import { messages } from "../messages.ts";

const number = new Intl.NumberFormat("en");

const instructions = (count: number): string =>
  `${number.format(count)} ${count === 1 ? "instruction" : "instructions"}`;

/** Two Dockerfiles compared. Names stand between backquotes. */
export const compareMessages = messages({
  title: "Before and after",
  showGraph: "Show the graph",
  swap: "Swap",
  otherText: "Another text…",
  end: "End comparison",
  whatChanges: "What changes",
  sameBuild: "Both build the same: only comments, white space or the way of writing differ.",
  sameText: "Both texts are the same.",
  otherTarget: (label: string) => `The earlier text has no stage of the target's name: of it \`${label}\` is built.`,
  topics: { build: "The build", stages: "Stages", edges: "What they take", image: "The image" },
  tones: { added: "new", removed: "gone", changed: "changed" },
  line: (line: number) => `line ${line}`,
  steps: "Steps",
  noStepRuns: "With the earlier build in the cache, no step runs again.",
  stepsRun: (rebuilt: number, steps: number) =>
    `With the earlier build in the cache, ${number.format(rebuilt)} of ${number.format(steps)} steps run.`,
  followUp: "because of what it builds on",
  itself: "itself changed",

  stageAdded: (stage: string) => `Stage \`${stage}\` is new`,
  stageRemoved: (stage: string) => `Stage \`${stage}\` is gone`,
  stageRenamed: (before: string, after: string) => `Stage \`${before}\` is now called \`${after}\``,
  instructionsAdded: (stage: string, count: number) =>
    `Stage \`${stage}\` is written otherwise: ${number.format(count)} new ${count === 1 ? "instruction" : "instructions"}`,
  instructionsRemoved: (stage: string, count: number) =>
    `Stage \`${stage}\` is written otherwise: ${instructions(count)} less`,
  instructionsReplaced: (stage: string, added: number, removed: number) =>
    `Stage \`${stage}\` is written otherwise: ${instructions(added)} in place of ${number.format(removed)}`,
  baseChanged: (stage: string, before: string, after: string) =>
    `Stage \`${stage}\` starts from \`${after}\` in place of \`${before}\``,
  context: "the build context",
  copiesFrom: (to: string, from: string) => `\`${to}\` copies from ${from}`,
  mountsOf: (to: string, from: string) => `\`${to}\` mounts files of ${from}`,
  noLongerCopiesFrom: (to: string, from: string) => `\`${to}\` no longer copies from ${from}`,
  noLongerMountsOf: (to: string, from: string) => `\`${to}\` no longer mounts files of ${from}`,
  otherCopies: (to: string, from: string) => `What \`${to}\` copies from ${from} is something else`,
  otherMounts: (to: string, from: string) => `What \`${to}\` mounts from ${from} is something else`,
  defaultTarget: (before: string, after: string) => `By default \`${after}\` is built, no longer \`${before}\``,
  shipsMore: (what: string) => `The image now has ${what}`,
  shipsLess: (what: string) => `The image no longer has ${what}`,
  layers: (of: string) => `the layers of \`${of}\``,
  files: (sources: string, from: string, destination: string) => `\`${sources}\` of ${from} as \`${destination}\``,
  settingAdded: (setting: string, after: string) => `${setting} is now \`${after}\``,
  settingRemoved: (setting: string, before: string) => `${setting} is no longer set (was \`${before}\`)`,
  settingChanged: (setting: string, before: string, after: string) =>
    `${setting} is \`${after}\` in place of \`${before}\``,
  fails: (message: string) => `The build now fails: ${message}`,
  mended: (message: string) => `The build no longer fails: ${message}`,

  texts: "Texts",
  caption: "Both texts, line by line",
  before: "Before",
  after: "After",
  signs: { removed: "removed", added: "added" },
  sameLines: (count: number) => `${number.format(count)} lines that are the same`,

  dialogTitle: "Compare",
  dialogAbout: "The open Dockerfile is the later one. What is the earlier one?",
  paste: "Paste it",
  compareWithPasted: "Compare with the pasted text",
  takeOther: "Or take another",
  file: "A file…",
  version: "An earlier version…",
  asItIsNow: "The text as it is now",
  asItIsNowAbout: "Taking the text as it is now shows what your next changes do.",
});
