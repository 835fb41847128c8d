import { eachInstructionAndTrigger } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { say } from "../../say.ts";

export const dl3043: Rule = {
  id: "DL3043",
  family: "hadolint",
  title: "ONBUILD with an instruction that it doesn't accept",
  severity: "error",
  aliases: ["BuildError"],
  check: eachInstructionAndTrigger(["onbuild", "from", "maintainer"], (at) =>
    at.isTrigger ? { message: say`ONBUILD can't be used with ${at.keyword.toUpperCase()}` } : null,
  ),
};
