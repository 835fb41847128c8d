import type { Rule } from "../../rule.ts";
import { findBadLabels } from "./label-values.ts";
import { isSpdxLicense } from "./spdx-licenses.ts";

export const dl3054: Rule = {
  id: "DL3054",
  family: "hadolint",
  title: "A label that should be a license but isn't",
  severity: "warning",
  check: (facts) => findBadLabels(facts, "spdx", isSpdxLicense, "SPDX license"),
};
