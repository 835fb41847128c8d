import { removePlatform } from "../shared/remove-platform.ts";
import { wrapCheck } from "./wrap-check.ts";

export const redundantTargetPlatformHint = wrapCheck({
  id: "RedundantTargetPlatform",
  title: "FROM --platform=$TARGETPLATFORM is the default",
  severity: "warning",
  aliases: ["DL3065"],
  place: (at) => ({ range: at.rangeOf(at.flagWord("platform")), fixes: removePlatform(at, true) }),
});
