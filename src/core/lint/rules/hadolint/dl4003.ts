import { eachStage } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { overriddenInstructions } from "../shared/overridden-instructions.ts";

export const dl4003: Rule = {
  id: "DL4003",
  family: "hadolint",
  title: "A CMD that a later one overrides",
  severity: "warning",
  aliases: ["MultipleInstructionsDisallowed"],
  check: eachStage((stage) => overriddenInstructions(stage, "cmd")),
};
