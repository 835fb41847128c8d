import { eachInstruction } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { removePlatform } from "../shared/remove-platform.ts";
import { say } from "../../say.ts";

export const dl3065: Rule = {
  id: "DL3065",
  family: "hadolint",
  title: "FROM --platform=$TARGETPLATFORM is the default",
  severity: "warning",
  aliases: ["RedundantTargetPlatform"],
  check: eachInstruction(["from"], (at) => {
    const platform = at.flagValue("platform");
    if (platform !== "$TARGETPLATFORM" && platform !== "${TARGETPLATFORM}") return null;
    const message = say`A FROM without \`--platform\` uses \`${platform}\` anyway`;
    return { message, range: at.rangeOf(at.flagWord("platform")), fixes: removePlatform(at, true) };
  }),
};
