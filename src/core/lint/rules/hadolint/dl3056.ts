import type { Rule } from "../../rule.ts";
import { findBadLabels } from "./label-values.ts";

const NUMBER = "(?:0|[1-9]\\d*)";
const BEFORE_RELEASE = `(?:${NUMBER}|\\d*[A-Za-z-][0-9A-Za-z-]*)`;
const VERSION = new RegExp(
  `^${NUMBER}\\.${NUMBER}\\.${NUMBER}(?:-${BEFORE_RELEASE}(?:\\.${BEFORE_RELEASE})*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$`,
);

export const dl3056: Rule = {
  id: "DL3056",
  family: "hadolint",
  title: "A label that should be a version but isn't",
  severity: "warning",
  check: (facts) => findBadLabels(facts, "semver", (value) => VERSION.test(value), "semantic version"),
};
