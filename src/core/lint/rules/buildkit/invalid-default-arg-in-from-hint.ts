import { wrapCheck } from "./wrap-check.ts";

export const invalidDefaultArgInFromHint = wrapCheck({
  id: "InvalidDefaultArgInFrom",
  title: "FROM fails without a build argument",
  severity: "warning",
  place: (at) => ({ range: at.rangeOf(at.argumentWords[0]) }),
});
