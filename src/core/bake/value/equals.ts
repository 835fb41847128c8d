import { isInteger, truncate } from "../number/arithmetic.ts";
import { type BigFloat, signOf } from "../number/big-float.ts";
import { numberText } from "../number/number-text.ts";
import { conforms } from "./conforms.ts";
import { BOOL, hasAny, isSameType } from "./type.ts";
import { boolValue, FALSE, type KnownValue, TRUE, typeOf, unknownOf, type Value } from "./value.ts";

const UNKNOWN_BOOL = unknownOf(BOOL);

/** HCL's `==`: values of different types are unequal, nulls are equal whatever their type, unknown stays unknown. */
export function equals(left: Value, right: Value): Value {
  if (left.kind === "unknown") return equalsUnknown(right, left);
  if (right.kind === "unknown") return equalsUnknown(left, right);
  if (left.kind === "null" || right.kind === "null") return boolValue(left.kind === right.kind);
  const quick = equalPrimitives(left, right);
  if (quick !== undefined) return boolValue(quick);
  const leftType = typeOf(left);
  const rightType = typeOf(right);
  if (!hasKnownType(left) || !hasKnownType(right)) {
    if (!conforms(leftType, rightType) && !conforms(rightType, leftType)) return FALSE;
    return UNKNOWN_BOOL;
  }
  return isSameType(leftType, rightType) ? equalContents(left, right) : FALSE;
}

/** Whether two values are the same, null and unknown ones included. */
export function isSameValue(left: Value, right: Value): boolean {
  if (left.kind === "unknown" || right.kind === "unknown" || left.kind === "null" || right.kind === "null")
    return left.kind === right.kind && isSameType(typeOf(left), typeOf(right));
  const quick = equalPrimitives(left, right);
  if (quick !== undefined) return quick;
  if (!isSameType(typeOf(left), typeOf(right))) return false;
  if ("elements" in left && "elements" in right)
    return (
      left.elements.length === right.elements.length &&
      left.elements.every((element, at) => isSameOptional(element, right.elements[at]))
    );
  if ("entries" in left && "entries" in right)
    return (
      left.entries.size === right.entries.size &&
      [...left.entries].every(([name, entry]) => isSameOptional(entry, right.entries.get(name)))
    );
  return left === right;
}

function isSameOptional(left: Value, right: Value | undefined): boolean {
  return right !== undefined && isSameValue(left, right);
}

function hasKnownType(value: Value): boolean {
  if (value.kind === "unknown") return !hasAny(value.type);
  if ("elements" in value) return value.elements.every(hasKnownType);
  return !("entries" in value) || [...value.entries.values()].every(hasKnownType);
}

function equalsUnknown(other: Value, unknown: Value): Value {
  if (other.kind === "unknown" || other.kind === "null" || hasAny(typeOf(unknown))) return UNKNOWN_BOOL;
  return isSameType(typeOf(other), typeOf(unknown)) ? UNKNOWN_BOOL : FALSE;
}

function equalPrimitives(left: KnownValue, right: KnownValue): boolean | undefined {
  if (left.kind === "string" && right.kind === "string") return left.text === right.text;
  if (left.kind === "bool" && right.kind === "bool") return left.isTrue === right.isTrue;
  if (left.kind === "number" && right.kind === "number") return isSameNumber(left.number, right.number);
  return left.kind !== right.kind ? false : undefined;
}

function equalContents(left: KnownValue, right: KnownValue): Value {
  if (left.kind === "set" && right.kind === "set") return equalSets(left.elements, right.elements);
  if ("elements" in left && "elements" in right) {
    if (left.elements.length !== right.elements.length) return FALSE;
    return allEqual(left.elements.map((element, at) => [element, right.elements[at]]));
  }
  if ("entries" in left && "entries" in right) {
    if (left.entries.size !== right.entries.size) return FALSE;
    return allEqual([...left.entries].map(([name, entry]) => [entry, right.entries.get(name)]));
  }
  return boolValue(left === right);
}

function equalSets(left: readonly Value[], right: readonly Value[]): Value {
  if ([...left, ...right].some((element) => element.kind === "unknown")) return UNKNOWN_BOOL;
  const has = (elements: readonly Value[], wanted: Value) =>
    elements.some((element) => isTrue(equals(element, wanted)));
  return boolValue(left.every((element) => has(right, element)) && right.every((element) => has(left, element)));
}

function allEqual(pairs: readonly (readonly [Value, Value | undefined])[]): Value {
  for (const [left, right] of pairs) {
    const result = right ? equals(left, right) : FALSE;
    if (result.kind === "unknown") return UNKNOWN_BOOL;
    if (!isTrue(result)) return FALSE;
  }
  return TRUE;
}

/** Whether a value is a known `true`. */
export function isTrue(value: Value): boolean {
  return value.kind === "bool" && value.isTrue;
}

/** Whether two numbers read the same: binary fractions that print alike count as equal. */
export function isSameNumber(left: BigFloat, right: BigFloat): boolean {
  if (signOf(left) !== signOf(right)) return false;
  if (isInteger(left) !== isInteger(right)) return false;
  if (isInteger(left) && isInteger(right)) return truncate(left) === truncate(right);
  return numberText(left) === numberText(right);
}
