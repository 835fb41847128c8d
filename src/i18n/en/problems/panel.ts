import { messages } from "../../messages.ts";

const number = new Intl.NumberFormat("en");

/** The list of problems. */
export const problemMessages = messages({
  filter: "Filter problems",
  filterHint: "Filter",
  by: "Group by",
  groupings: { severity: "severity", family: "family", stage: "stage" },
  fixAll: (count: number) => `Apply ${number.format(count)} safe ${count === 1 ? "fix" : "fixes"}`,
  hadolint: "hadolint configuration",
  hadolintSet: "hadolint configuration (set)",
  allRules: "All rules",
  found: (shown: number, all: number) => `${shown} of ${all} problems`,
  showAllOf: (count: number) => `Show all ${number.format(count)}`,
  showAll: "Show all",
  nothingYet: "Problems appear here as you type, each with its line and a fix if there is one.",
  noDockerfile:
    "This doesn't look like a Dockerfile: most lines don't start with a Dockerfile instruction, and there is no FROM. This is BuildKit's first error:",
  noStage: "Nothing to build yet. A build starts with FROM.",
  noMatch: (filter: string) => `No problems match “${filter}”.`,
  noneIn: (file: string) => `No problems found in ${file}.`,
  none: "No problems found.",
  checked:
    "Checked: BuildKit's errors and build checks, hadolint's rules, and mistakes between stages, such as misspelled names, copies of files that don't exist, and stages that never run.",
  line: "line ",
  why: "Why it matters",
  ignore: "Ignore…",
  ignoreOf: (rule: string, lines: string) => `Ignore ${rule}, line ${lines}`,
  ignoreHere: "Ignore here",
  ignoreHereDetail: "Adds a comment above the instruction",
  ignoreRule: "Ignore this rule",
  ignoreRuleDetail: "Adds a comment at the top for the whole file",
  before: "Before",
  beforeOf: (rule: string) => `${rule}, before`,
  afterFix: "After the fix",
  better: "Better",
  afterOf: (rule: string) => `${rule}, after`,
  allAbout: (rule: string) => `More about ${rule}`,
});
