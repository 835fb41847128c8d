import { toAuthorsLabel } from "../shared/authors-label.ts";
import { wrapCheck } from "./wrap-check.ts";

export const maintainerDeprecatedHint = wrapCheck({
  id: "MaintainerDeprecated",
  title: "MAINTAINER is deprecated",
  severity: "info",
  aliases: ["DL4000"],
  place: (at) => ({ range: at.holderKeywordRange, fixes: toAuthorsLabel(at) }),
});
