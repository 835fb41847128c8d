import { messages } from "../../messages.ts";

/** The windows of the rules and of hadolint's configuration. */
export const ruleMessages = messages({
  title: "Rules",
  about: "What is looked at, why, and what is better.",
  all: "All rules",
  noRule: (rule: string) => `There is no rule called ${rule}.`,
  search: "Search rules",
  count: (found: number, all: number) => (found === all ? `${all} rules` : `${found} of ${all} rules`),
  whenAsked: " when asked for",
  here: (count: number) => `${count} here`,
  alsoKnown: (aliases: string) => `also known as ${aliases}`,
  onlyWhenAsked: "only when the configuration asks for it",
  pageToLink: "Page to link to",
  bad: "Bad",
  afterFix: "After its fix",
  good: "Good",
  tryIt: "Try this sample",
  samplesWithIgnore: "The samples come with a .dockerignore; trying one brings it along.",
  samplesWithHadolint: "The samples come with a hadolint configuration; trying one brings it along.",
  hadolint: "hadolint configuration",
  hadolintAbout:
    "Paste your .hadolint.yaml. It holds for this document and goes along in its links; comments in it are left out.",
  useIt: "Use it",
  removeIt: "Remove it",
  setsNothing: "It sets nothing.",
  notFollowed: (names: string) => `Not followed here: ${names}.`,
});
