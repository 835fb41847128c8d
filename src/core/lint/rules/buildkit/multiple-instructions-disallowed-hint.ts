import { replace, safeFix } from "../../fix/edits.ts";
import { lineRangeOf } from "../../fix/line-range.ts";
import { wrapCheck } from "./wrap-check.ts";
import { say } from "../../say.ts";

export const multipleInstructionsDisallowedHint = wrapCheck({
  id: "MultipleInstructionsDisallowed",
  title: "An instruction that a later one overrides",
  severity: "warning",
  aliases: ["DL3012", "DL4003", "DL4004"],
  place: (at) => ({
    range: at.keywordRange,
    fixes: [safeFix(say`Remove this ${at.keyword.toUpperCase()}`, replace(lineRangeOf(at), ""))],
  }),
});
