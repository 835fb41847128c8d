import { isInteger, truncate } from "../../number/arithmetic.ts";
import { fromInteger } from "../../number/big-float.ts";
import { type Failure, failure } from "../../value/failure.ts";
import { ANY, BOOL, NUMBER, type Type, typeName } from "../../value/type.ts";
import { boolValue, FALSE, NULL, numberValue, typeOf, unknownOf, type Value } from "../../value/value.ts";
import { integerOf, numberOf, textOf } from "../arguments.ts";
import type { BakeFunction } from "../function.ts";

const NOT_INDEXED = "collection must be a list, a map or a tuple";

export const lengthFunction: BakeFunction = {
  params: [{ name: "collection", type: ANY, allowsAny: true, allowsUnknown: true }],
  returns: ([value = NULL]) => {
    const { kind } = typeOf(value);
    return kind === "set" || kind === "any" || isIndexed(kind) ? NUMBER : failure(NOT_INDEXED);
  },
  call: ([value = NULL]) => {
    if ("elements" in value) return numberValue(fromInteger(value.elements.length));
    if ("entries" in value) return numberValue(fromInteger(value.entries.size));
    const type = typeOf(value);
    return type.kind === "tuple" ? numberValue(fromInteger(type.elements.length)) : unknownOf(NUMBER);
  },
};

function isIndexed(kind: Type["kind"]): boolean {
  return kind === "tuple" || kind === "list" || kind === "map";
}

export const hasIndexFunction: BakeFunction = {
  params: [
    { name: "collection", type: ANY, allowsAny: true },
    { name: "key", type: ANY, allowsAny: true },
  ],
  returns: ([value = NULL]) => {
    const { kind } = typeOf(value);
    return kind === "any" || isIndexed(kind) ? BOOL : failure(NOT_INDEXED);
  },
  call: ([value = NULL, key = NULL]) => hasIndex(value, key),
};

function hasIndex(value: Value, key: Value): Value {
  if (value.kind === "map") return boolValue(key.kind === "string" && value.entries.has(key.text));
  if (key.kind !== "number" || !("elements" in value)) return FALSE;
  const at = truncate(key.number);
  return boolValue(isInteger(key.number) && at >= 0n && at < BigInt(value.elements.length));
}

export const indexFunction: BakeFunction = {
  params: [
    { name: "collection", type: ANY },
    { name: "key", type: ANY, allowsAny: true },
  ],
  returns: ([value = NULL, key = NULL]) => indexType(typeOf(value), key),
  call: ([value = NULL, key = NULL]) => {
    const has = hasIndex(value, key);
    if (has.kind !== "bool" || !has.isTrue) return failure("invalid index");
    if (value.kind === "map") return value.entries.get(textOf(key)) ?? failure("invalid index");
    const elements = "elements" in value ? value.elements : [];
    return elements[Number(truncate(numberOf(key)))] ?? failure("invalid index");
  },
};

function indexType(type: Type, key: Value): Type | Failure {
  const { kind } = typeOf(key);
  if (type.kind === "tuple") {
    if (kind !== "number" && kind !== "any") return failure("key for tuple must be number");
    if (key.kind === "unknown") return ANY;
    const at = integerOf(key);
    if (typeof at === "object") return failure(`invalid key for tuple: ${at.message}`);
    return type.elements[at] ?? failure(`key must be between 0 and ${type.elements.length} inclusive`);
  }
  if (type.kind === "list")
    return kind === "number" || kind === "any" ? type.element : failure("key for list must be number");
  if (type.kind === "map")
    return kind === "string" || kind === "any" ? type.element : failure("key for map must be string");
  return failure(NOT_INDEXED);
}

const EMPTY_LIST = "cannot use element function with an empty list";

export const elementFunction: BakeFunction = {
  params: [
    { name: "list", type: ANY },
    { name: "index", type: NUMBER },
  ],
  returns: ([value = NULL, index]) => {
    const type = typeOf(value);
    if (type.kind === "list") return type.element;
    if (type.kind !== "tuple") return failure(`cannot read elements from ${typeName(type)}`);
    if (index?.kind === "unknown") return ANY;
    const at = wrapIndex(index, type.elements.length);
    return typeof at === "object" ? at : (type.elements[at] ?? ANY);
  },
  call: ([value = NULL, index]) => {
    const elements = "elements" in value ? value.elements : [];
    const at = wrapIndex(index, elements.length);
    return typeof at === "object" ? at : (elements[at] ?? failure(EMPTY_LIST));
  },
};

function wrapIndex(index: Value | undefined, count: number): number | Failure {
  const at = integerOf(index);
  if (typeof at === "object") return failure(`invalid index: ${at.message}`);
  if (count === 0) return failure(EMPTY_LIST);
  return ((at % count) + count) % count;
}
