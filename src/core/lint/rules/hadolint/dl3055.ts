import type { Rule } from "../../rule.ts";
import { findBadLabels } from "./label-values.ts";

export const dl3055: Rule = {
  id: "DL3055",
  family: "hadolint",
  title: "A label that should be a commit but isn't",
  severity: "warning",
  check: (facts) =>
    findBadLabels(facts, "hash", (value) => /^(?:[0-9a-f]{7}|[0-9a-f]{40})$/.test(value), "commit hash"),
};
