import { renameStageFixes } from "../shared/rename-stage.ts";
import { wrapCheck } from "./wrap-check.ts";

export const reservedStageNameHint = wrapCheck({
  id: "ReservedStageName",
  title: "A stage with a reserved name",
  severity: "warning",
  aliases: ["DL3063"],
  place: (at, _warning, facts) => ({ range: at.rangeOf(at.base.aliasWord), fixes: renameStageFixes(at, facts) }),
});
