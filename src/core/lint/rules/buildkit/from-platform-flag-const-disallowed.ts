import { parsePlatform } from "../../../resolve/platform.ts";
import { quote } from "../../../text/quote.ts";
import { atInstruction, type CheckRule } from "./check-rule.ts";

export const fromPlatformFlagConstDisallowed: CheckRule = {
  id: "FromPlatformFlagConstDisallowed",
  find: ({ conversion }) =>
    (conversion?.context.fromExpansions ?? []).flatMap(({ kind, from, stage, expanded, matched, unmatched }) => {
      if (kind !== "platform" || matched.size > 0 || unmatched.size > 0) return [];
      const platform = parsePlatform(expanded);
      // a stage whose name says the platform is meant for it
      if (!platform.ok || stage.includes(platform.value.os) || stage.includes(platform.value.architecture)) return [];
      return [atInstruction(from, `FROM --platform flag should not use constant value ${quote(expanded)}`)];
    }),
};
