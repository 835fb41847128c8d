import { wrapCheck } from "./wrap-check.ts";

export const duplicateStageNameHint = wrapCheck({
  id: "DuplicateStageName",
  title: "Two stages with the same name",
  severity: "warning",
  aliases: ["DL3024"],
  place: (at) => ({ range: at.rangeOf(at.base.aliasWord) }),
});
