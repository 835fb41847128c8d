import { isBaseOpen } from "../../facts/images/root-image.ts";
import { absoluteWorkdir } from "../shared/absolute-workdir.ts";
import { wrapCheck } from "./wrap-check.ts";

export const workdirRelativePathHint = wrapCheck({
  id: "WorkdirRelativePath",
  title: "WORKDIR is relative",
  severity: "warning",
  aliases: ["DL3000"],
  // an image that is not known may set the directory
  isSaid: (at, _warning, facts) => !isBaseOpen(facts, at.stage),
  place: (at, _warning, facts) => ({ range: at.rangeOf(at.argumentWords[0]), fixes: absoluteWorkdir(at, facts) }),
});
