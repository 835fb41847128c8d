import { compareBytes } from "../../text/compare.ts";
import type { Diagnostic } from "../hcl/diagnostic.ts";
import { isAscii } from "../../text/unicode.ts";
import type { BigFloat } from "../number/big-float.ts";
import {
  ANY,
  BOOL,
  type CapsuleType,
  listType,
  mapOf,
  NUMBER,
  objectOf,
  setOf,
  STRING,
  type Type,
  tupleOf,
} from "./type.ts";

/** A value of HCL. Lists, sets and maps hold elements of one type; null and unknown values have a type, too. */
export type Value = KnownValue | NullValue | UnknownValue;

export type KnownValue =
  | StringValue
  | NumberValue
  | BoolValue
  | ListValue
  | TupleValue
  | MapValue
  | ObjectValue
  | CapsuleValue;

export interface StringValue {
  readonly kind: "string";
  readonly text: string;
}

export interface NumberValue {
  readonly kind: "number";
  readonly number: BigFloat;
}

export interface BoolValue {
  readonly kind: "bool";
  readonly isTrue: boolean;
}

/** A set has its elements sorted and each only once. */
export interface ListValue {
  readonly kind: "list" | "set";
  readonly elementType: Type;
  readonly elements: readonly Value[];
}

export interface TupleValue {
  readonly kind: "tuple";
  readonly elements: readonly Value[];
}

export interface MapValue {
  readonly kind: "map";
  readonly elementType: Type;
  readonly entries: ReadonlyMap<string, Value>;
}

export interface ObjectValue {
  readonly kind: "object";
  readonly entries: ReadonlyMap<string, Value>;
}

export interface CapsuleValue {
  readonly kind: "capsule";
  readonly type: CapsuleType;
  readonly content: CapsuleContent;
}

/** A type that is an argument, or an expression that is evaluated only when asked for. */
export type CapsuleContent =
  | { readonly kind: "type"; readonly type: Type }
  | { readonly kind: "expression"; readonly evaluate: (diagnostics: Diagnostic[]) => Value };

export interface NullValue {
  readonly kind: "null";
  readonly type: Type;
}

export interface UnknownValue {
  readonly kind: "unknown";
  readonly type: Type;
}

export const TRUE: BoolValue = { kind: "bool", isTrue: true };
export const FALSE: BoolValue = { kind: "bool", isTrue: false };
/** A value of which nothing is known; what an expression with an error gives. */
export const UNKNOWN: UnknownValue = { kind: "unknown", type: ANY };
export const NULL: NullValue = { kind: "null", type: ANY };

/** Strings are in normal form C from here on. */
export function stringValue(text: string): StringValue {
  return { kind: "string", text: isAscii(text) ? text : text.normalize("NFC") };
}

export function numberValue(number: BigFloat): NumberValue {
  return { kind: "number", number };
}

export function boolValue(isTrue: boolean): BoolValue {
  return isTrue ? TRUE : FALSE;
}

export function nullOf(type: Type): NullValue {
  return { kind: "null", type };
}

export function unknownOf(type: Type): UnknownValue {
  return { kind: "unknown", type };
}

export function listValue(elementType: Type, elements: readonly Value[]): ListValue {
  return { kind: "list", elementType, elements };
}

export function tupleValue(elements: readonly Value[]): TupleValue {
  return { kind: "tuple", elements };
}

export function mapValue(elementType: Type, entries: ReadonlyMap<string, Value>): MapValue {
  return { kind: "map", elementType, entries };
}

export function objectValue(entries: ReadonlyMap<string, Value>): ObjectValue {
  return { kind: "object", entries };
}

/** The type of a value; that of a tuple or an object is put together here, as few ask for it. */
export function typeOf(value: Value): Type {
  switch (value.kind) {
    case "string":
      return STRING;
    case "number":
      return NUMBER;
    case "bool":
      return BOOL;
    case "list":
      return listType(value.elementType);
    case "set":
      return setOf(value.elementType);
    case "map":
      return mapOf(value.elementType);
    case "tuple":
      return tupleOf(value.elements.map(typeOf));
    case "object":
      return objectOf(new Map([...value.entries].map(([name, entry]) => [name, typeOf(entry)])));
    default:
      return value.type;
  }
}

/** Whether nothing in it is unknown. */
export function isWhollyKnown(value: Value): boolean {
  if (value.kind === "unknown") return false;
  if (value.kind === "list" || value.kind === "set" || value.kind === "tuple")
    return value.elements.every(isWhollyKnown);
  if (value.kind === "map" || value.kind === "object") return [...value.entries.values()].every(isWhollyKnown);
  return true;
}

/** The entries of a map or an object in the order that HCL iterates them: by the bytes of the key. */
export function sortedEntries(entries: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] {
  return [...entries].toSorted(([left], [right]) => compareBytes(left, right));
}
