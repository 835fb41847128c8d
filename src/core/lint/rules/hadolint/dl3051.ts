import type { Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { findLabels } from "./label-values.ts";
import { say } from "../../say.ts";

export const dl3051: Rule = {
  id: "DL3051",
  family: "hadolint",
  title: "A label in the schema is empty",
  severity: "warning",
  check: (facts) =>
    findLabels(facts, ({ key, value }) => value === "" && facts.config.labelSchema.has(key)).map(
      ({ at, pair, range }) => toFinding(at, { message: say`\`${pair.key}\` is empty`, range }),
    ),
};
