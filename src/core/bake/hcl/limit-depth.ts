import { UNKNOWN } from "../value/value.ts";
import type { TokenCursor } from "./cursor.ts";
import { type Expression, rangeOf } from "./expression.ts";
import { depthOf } from "./walk.ts";

/** Long chains such as `a + b + c` nest, too, without any brackets. */
const MAX_DEPTH = 1_000;

/** The expression, or one without a value where it nests too deeply to be walked through. */
export function limitDepth(cursor: TokenCursor, expression: Expression): Expression {
  if (depthOf(expression) <= MAX_DEPTH) return expression;
  const range = rangeOf(expression);
  cursor.report("Too deeply nested", `An expression may not be more than ${MAX_DEPTH} levels deep.`, range);
  return { kind: "literal", value: UNKNOWN, range };
}
