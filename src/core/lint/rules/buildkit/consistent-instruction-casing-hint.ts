import { recase } from "./recase.ts";
import { wrapCheck } from "./wrap-check.ts";

export const consistentInstructionCasingHint = wrapCheck({
  id: "ConsistentInstructionCasing",
  title: "Keywords in upper and lower case",
  severity: "info",
  place: (at, _warning, facts) => ({ range: at.holderKeywordRange, fixes: recase(at, facts) }),
});
