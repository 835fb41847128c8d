import type { Rule } from "../../rule.ts";
import { findUnpinnedRpms } from "./rpm-versions.ts";

export const dl3041: Rule = {
  id: "DL3041",
  family: "hadolint",
  title: "dnf install without versions",
  severity: "info",
  check: (facts) => findUnpinnedRpms(facts, { programs: ["dnf", "microdnf"], others: ["module", "group"] }),
};
