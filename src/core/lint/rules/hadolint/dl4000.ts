import { eachInstruction } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { toAuthorsLabel } from "../shared/authors-label.ts";
import { say } from "../../say.ts";

export const dl4000: Rule = {
  id: "DL4000",
  family: "hadolint",
  title: "MAINTAINER is deprecated",
  severity: "info",
  aliases: ["MaintainerDeprecated"],
  check: eachInstruction(["maintainer"], (at) => ({
    message: say`MAINTAINER has been deprecated since Docker 1.13`,
    fixes: toAuthorsLabel(at),
  })),
};
