import { eachInstruction, whereItShips } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { say } from "../../say.ts";

export const dl3007: Rule = {
  id: "DL3007",
  family: "hadolint",
  title: "An image with the latest tag",
  severity: "warning",
  check: eachInstruction(["from"], (at, facts) => {
    const { tag, digest, written, imageWord } = at.base;
    if (tag !== "latest" || digest !== "") return null;
    const message = say`\`${written}\` can change at any time`;
    return { message, severity: whereItShips(facts, at, "warning"), range: at.rangeOf(imageWord) };
  }),
};
