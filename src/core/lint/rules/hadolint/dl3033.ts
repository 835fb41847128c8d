import type { Rule } from "../../rule.ts";
import { findUnpinnedRpms } from "./rpm-versions.ts";

export const dl3033: Rule = {
  id: "DL3033",
  family: "hadolint",
  title: "yum install without versions",
  severity: "info",
  check: (facts) => findUnpinnedRpms(facts, { programs: ["yum"], others: ["module"] }),
};
