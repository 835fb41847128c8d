import { eachInstruction } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { removePlatform } from "../shared/remove-platform.ts";
import { say } from "../../say.ts";

export const dl3029: Rule = {
  id: "DL3029",
  family: "hadolint",
  title: "FROM --platform with a fixed platform",
  severity: "warning",
  aliases: ["FromPlatformFlagConstDisallowed"],
  check: eachInstruction(["from"], (at) => {
    const platform = at.flagValue("platform");
    if (platform === undefined || /(?:BUILD|TARGET)PLATFORM/.test(platform)) return null;
    const message = say`\`${platform}\` is used for every build, whatever its target platform`;
    return { message, range: at.rangeOf(at.flagWord("platform")), fixes: removePlatform(at, false) };
  }),
};
