import { eachStage } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { overriddenInstructions } from "../shared/overridden-instructions.ts";

export const dl4004: Rule = {
  id: "DL4004",
  family: "hadolint",
  title: "An ENTRYPOINT that a later one overrides",
  severity: "error",
  aliases: ["MultipleInstructionsDisallowed"],
  check: eachStage((stage) => overriddenInstructions(stage, "entrypoint")),
};
