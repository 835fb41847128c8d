import { eachInstruction } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { removePlatform } from "../shared/remove-platform.ts";
import { say } from "../../say.ts";

export const dl3065: Rule = {
  id: "DL3065",
  family: "hadolint",
  title: "FROM --platform=$TARGETPLATFORM says what holds anyway",
  severity: "warning",
  aliases: ["RedundantTargetPlatform"],
  check: eachInstruction(["from"], (at) => {
    const platform = at.flagValue("platform");
    if (platform !== "$TARGETPLATFORM" && platform !== "${TARGETPLATFORM}") return null;
    const message = say`\`${platform}\` is what a FROM without \`--platform\` takes`;
    return { message, range: at.rangeOf(at.flagWord("platform")), fixes: removePlatform(at, true) };
  }),
};
