import { placeVariable } from "./place-variable.ts";
import { wrapCheck } from "./wrap-check.ts";

export const undefinedArgInFromHint = wrapCheck({
  id: "UndefinedArgInFrom",
  title: "FROM uses an argument that no ARG declares",
  severity: "warning",
  place: (at, { message }) => placeVariable(at, message),
});
