import type { Expression } from "../../bake/hcl/expression.ts";

/** The text that an expression writes out; undefined where it has to be evaluated. */
export function stringOf(expression: Expression): string | undefined {
  if (expression.kind === "literal") return expression.value.kind === "string" ? expression.value.text : undefined;
  if (expression.kind !== "template") return undefined;
  const parts = expression.parts.map(stringOf);
  return parts.every((part) => part !== undefined) ? parts.join("") : undefined;
}
