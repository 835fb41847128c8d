import { placeVariable } from "./place-variable.ts";
import { wrapCheck } from "./wrap-check.ts";

export const undefinedVarHint = wrapCheck({
  id: "UndefinedVar",
  title: "A variable that nothing sets",
  severity: "warning",
  place: (at, { message }) => placeVariable(at, message),
});
