import { absoluteWorkdir } from "../shared/absolute-workdir.ts";
import { wrapCheck } from "./wrap-check.ts";

export const workdirRelativePathHint = wrapCheck({
  id: "WorkdirRelativePath",
  title: "WORKDIR is relative",
  severity: "warning",
  aliases: ["DL3000"],
  place: (at, _warning, facts) => ({ range: at.rangeOf(at.argumentWords[0]), fixes: absoluteWorkdir(at, facts) }),
});
