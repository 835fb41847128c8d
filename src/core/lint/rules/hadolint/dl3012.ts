import { eachStage } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { overriddenInstructions } from "../shared/overridden-instructions.ts";

export const dl3012: Rule = {
  id: "DL3012",
  family: "hadolint",
  title: "A HEALTHCHECK that a later one overrides",
  severity: "error",
  aliases: ["MultipleInstructionsDisallowed"],
  check: eachStage((stage) => overriddenInstructions(stage, "healthcheck")),
};
