import { recase } from "./recase.ts";
import { wrapCheck } from "./wrap-check.ts";

export const fromAsCasingHint = wrapCheck({
  id: "FromAsCasing",
  title: "FROM and AS in different cases",
  severity: "info",
  place: (at, _warning, facts) => ({ range: at.rangeOf(at.argumentWords[1]), fixes: recase(at, facts) }),
});
