import { messages } from "../../messages.ts";

/** The windows of the rules and of hadolint's configuration. */
export const ruleMessages = messages({
  title: "Rules",
  about: "What each rule checks, why, and what to do about it.",
  all: "All rules",
  noRule: (rule: string) => `There is no rule called ${rule}.`,
  search: "Search rules",
  count: (found: number, all: number) => (found === all ? `${all} rules` : `${found} of ${all} rules`),
  whenAsked: " (opt-in)",
  here: (count: number) => `${count} here`,
  alsoKnown: (aliases: string) => `also known as ${aliases}`,
  onlyWhenAsked: "off by default; the configuration turns it on",
  pageToLink: "Permalink",
  bad: "Bad",
  afterFix: "After the fix",
  good: "Good",
  tryIt: "Try this sample",
  samplesWithIgnore: "These samples include a .dockerignore, which opens together with the sample.",
  samplesWithHadolint: "These samples include a hadolint configuration, which opens together with the sample.",
  hadolint: "hadolint configuration",
  hadolintAbout:
    "Paste your .hadolint.yaml. It applies to this document and is included in its links, without its comments.",
  exact: "Say exactly what hadolint says",
  exactAbout:
    "Otherwise hadolint's rules say nothing where the build as a whole shows that they don't apply.",
  useIt: "Apply",
  removeIt: "Remove",
  setsNothing: "It has no settings.",
  notFollowed: (names: string) => `Not supported here: ${names}.`,
  noMap: "It isn't a map. Every setting is a key, such as “ignored:”.",
  tooLong: (most: number) => `It's longer than ${most.toLocaleString("en")} characters.`,
  ignores: (rules: readonly string[]) => `Ignores ${rules.join(", ")}.`,
  trusts: (registries: readonly string[]) => `Trusts images from ${registries.join(", ")}.`,
  requiresLabels: (labels: readonly string[]) => `Requires these labels: ${labels.join(", ")}.`,
  noOtherLabels: "Allows no other labels.",
  ignoresPragmas: "Comments can't turn off rules.",
  overrides: (rules: readonly string[], severity: string) =>
    `Changes the severity of ${rules.join(", ")} to ${severity}.`,
  threshold: (severity: string) => `hadolint fails from ${severity} up. This has no effect on this page.`,
});
