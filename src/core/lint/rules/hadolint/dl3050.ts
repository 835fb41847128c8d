import type { Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { findLabels } from "./label-values.ts";
import { say } from "../../say.ts";

export const dl3050: Rule = {
  id: "DL3050",
  family: "hadolint",
  title: "A label that isn't in the schema",
  severity: "info",
  check: (facts) => {
    const { labelSchema, hasStrictLabels } = facts.config;
    if (!hasStrictLabels) return [];
    const places = findLabels(facts, ({ key }) => !labelSchema.has(key));
    const first = places.filter(({ at }, index) => places[index - 1]?.at !== at);
    return first.map(({ at, pair, range }) =>
      toFinding(at, { message: say`\`${pair.key}\` isn't a label in the schema`, range }),
    );
  },
};
