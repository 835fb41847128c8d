import type { Expression } from "./expression.ts";

/** The name that an expression consists of, `true`, `false` and `null` included; "" for any other expression. */
export function keywordOf(expression: Expression): string {
  switch (expression.kind) {
    case "scope traversal":
      return expression.steps.length === 0 ? expression.name : "";
    case "literal": {
      const { value } = expression;
      if (value.kind === "bool") return String(value.isTrue);
      return value.kind === "null" ? "null" : "";
    }
    case "object key":
      return expression.isComputed ? "" : keywordOf(expression.wrapped);
    default:
      return "";
  }
}
