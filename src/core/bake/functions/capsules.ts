import type { Diagnostic } from "../hcl/diagnostic.ts";
import type { CapsuleType, Type } from "../value/type.ts";
import type { CapsuleValue, Value } from "../value/value.ts";

/** The type of `convert`'s second argument. */
export const TYPE_CONSTRAINT: CapsuleType = { kind: "capsule", name: "type constraint" };

/** The type of the arguments of `try` and `can`. */
export const CLOSURE: CapsuleType = { kind: "capsule", name: "expression closure" };

/** Raw bytes: no expression makes any, so the functions that take them always refuse their argument. */
export const BYTES: CapsuleType = { kind: "capsule", name: "bytes" };

export function typeArgument(type: Type): CapsuleValue {
  return { kind: "capsule", type: TYPE_CONSTRAINT, content: { kind: "type", type } };
}

export function closureValue(evaluate: (diagnostics: Diagnostic[]) => Value): CapsuleValue {
  return { kind: "capsule", type: CLOSURE, content: { kind: "expression", evaluate } };
}
