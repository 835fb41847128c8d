import { messages } from "../../messages.ts";

const number = new Intl.NumberFormat("en");

/** The list of problems. */
export const problemMessages = messages({
  filter: "Filter problems",
  by: "By",
  groupings: { severity: "severity", family: "family", stage: "stage" },
  fixAll: (count: number) => `Fix all safe ones (${number.format(count)})`,
  hadolint: "hadolint configuration",
  hadolintSet: "hadolint configuration (set)",
  allRules: "All rules",
  found: (shown: number, all: number) => `${shown} of ${all} problems`,
  showAllOf: (count: number) => `Show all ${number.format(count)}`,
  showAll: "Show all",
  nothingYet: "Problems show up here as you type, each with its line and, where there is one, a fix.",
  noStage: "There is nothing to build yet: a build starts with a FROM.",
  noMatch: (filter: string) => `No problem has the words “${filter}”.`,
  none: "No problems found.",
  checked:
    "Checked: what ends a build in BuildKit, BuildKit’s own build checks, hadolint’s rules, and what goes wrong between stages: misspelt names, copies from nowhere, stages that never run.",
  line: "line ",
  why: "Why it matters",
  ignore: "Ignore…",
  ignoreOf: (rule: string, lines: string) => `Ignore ${rule}, line ${lines}`,
  ignoreHere: "Ignore here",
  ignoreHereDetail: "Writes a comment above the instruction",
  ignoreRule: "Ignore this rule",
  ignoreRuleDetail: "Writes a comment at the top, for the whole file",
  before: "Before",
  beforeOf: (rule: string) => `${rule}, before`,
  afterFix: "After its fix",
  better: "Better",
  afterOf: (rule: string) => `${rule}, after`,
  allAbout: (rule: string) => `All about ${rule}`,
});
