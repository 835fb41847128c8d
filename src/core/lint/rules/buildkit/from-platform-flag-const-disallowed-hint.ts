import { removePlatform } from "../shared/remove-platform.ts";
import { wrapCheck } from "./wrap-check.ts";

export const fromPlatformFlagConstDisallowedHint = wrapCheck({
  id: "FromPlatformFlagConstDisallowed",
  title: "FROM --platform with a fixed platform",
  severity: "warning",
  aliases: ["DL3029"],
  place: (at) => ({ range: at.rangeOf(at.flagWord("platform")), fixes: removePlatform(at, false) }),
});
