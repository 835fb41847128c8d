import { recase } from "./recase.ts";
import { wrapCheck } from "./wrap-check.ts";

export const consistentInstructionCasingHint = wrapCheck({
  id: "ConsistentInstructionCasing",
  title: "Keywords in uppercase and lowercase",
  severity: "info",
  place: (at, _warning, facts) => ({ range: at.holderKeywordRange, fixes: recase(at, facts) }),
});
