import { findListConversion, findMapConversion } from "./convert-collection.ts";
import { findObjectConversion, findTupleConversion } from "./convert-structure.ts";
import { findPrimitiveConversion } from "./convert-primitive.ts";
import type { Conversion, Converter, Unified } from "./converter.ts";
import { replaceAny } from "./replace-any.ts";
import { failure, type Failure } from "./failure.ts";
import { describeMismatch } from "./mismatch.ts";
import { isPrimitive, isSameType, type Type, withoutOptional } from "./type.ts";
import { unifyTypes } from "./unify.ts";
import { nullOf, typeOf, unknownOf, type Value } from "./value.ts";

/** Every rule of conversion, as the rules for single kinds of types need them. */
const CONVERTER: Converter = { find: findConversion, unify: unifyWith, mismatch };

/** The value as a value of type `wanted`, as go-cty's `convert.Convert`. */
export function convert(value: Value, wanted: Type): Value | Failure {
  if (isPrimitive(wanted) && value.kind === wanted.kind) return value;
  const given = typeOf(value);
  if (isSameType(given, withoutOptional(wanted))) return value;
  const conversion = findConversion(given, wanted, true);
  return conversion ? conversion(value) : failure(mismatch(given, wanted));
}

/** The type that all of these can be converted to, as go-cty's `UnifyUnsafe`. */
export function unify(types: readonly Type[]): Unified | undefined {
  return unifyWith(types, true);
}

/** Why there is no conversion from one type to another. */
export function mismatch(given: Type, wanted: Type): string {
  return describeMismatch(given, wanted, CONVERTER);
}

/** The conversion from one type to another, if there is one. */
export function findConversion(from: Type, to: Type, isUnsafe: boolean): Conversion | undefined {
  const known = findKnown(from, to, isUnsafe);
  if (!known) return undefined;
  return (value) => {
    if (to.kind === "any") return value;
    if (value.kind !== "null" && value.kind !== "unknown") return known(value);
    const type = replaceAny(value.type, withoutOptional(to), CONVERTER);
    return value.kind === "null" ? nullOf(type) : unknownOf(type);
  };
}

function findKnown(from: Type, to: Type, isUnsafe: boolean): Conversion | undefined {
  if (to.kind === "any") return (value) => value;
  if (from.kind === "any") return isUnsafe ? (value) => convert(value, to) : undefined;
  if (isPrimitive(from) && isPrimitive(to)) return findPrimitiveConversion(from, to, isUnsafe);
  switch (to.kind) {
    case "object":
      return findObjectConversion(from, to, isUnsafe, CONVERTER);
    case "tuple":
      return findTupleConversion(from, to, isUnsafe, CONVERTER);
    case "list":
    case "set":
      return findListConversion(from, to, isUnsafe, CONVERTER);
    case "map":
      return findMapConversion(from, to, isUnsafe, CONVERTER);
    default:
      return undefined;
  }
}

function unifyWith(types: readonly Type[], isUnsafe: boolean): Unified | undefined {
  return unifyTypes(types, isUnsafe, CONVERTER);
}
