import { quote } from "../../../text/quote.ts";
import { compareBytes } from "../../../text/compare.ts";
import { convert } from "../../value/convert.ts";
import { type Failure, failure, isFailure } from "../../value/failure.ts";
import { ANY, isSameType, listType, mapOf, objectOf, STRING, tupleOf, type Type, typeName } from "../../value/type.ts";
import {
  isWhollyKnown,
  listValue,
  mapValue,
  NULL,
  objectValue,
  sortedEntries,
  stringValue,
  tupleValue,
  typeOf,
  unknownOf,
  type Value,
} from "../../value/value.ts";
import { listElements, textOf } from "../arguments.ts";
import type { BakeFunction } from "../function.ts";

export const keysFunction: BakeFunction = {
  params: [{ name: "inputMap", type: ANY, allowsUnknown: true }],
  returns: ([value = NULL]) => {
    const type = typeOf(value);
    if (type.kind === "map") return listType(STRING);
    if (type.kind === "object") return tupleOf([...type.attributes].map(() => STRING));
    return failure("must have map or object type", 0);
  },
  call: ([value = NULL], type) => {
    const given = typeOf(value);
    if (given.kind === "object")
      return tupleValue([...given.attributes.keys()].toSorted(compareBytes).map(stringValue));
    if (value.kind !== "map") return unknownOf(type);
    return listValue(
      STRING,
      sortedEntries(value.entries).map(([name]) => stringValue(name)),
    );
  },
};

export const valuesFunction: BakeFunction = {
  params: [{ name: "mapping", type: ANY }],
  returns: ([value = NULL]) => {
    const type = typeOf(value);
    if (type.kind === "map") return listType(type.element);
    if (type.kind !== "object") return failure("values() requires a map as the first argument");
    const names = [...type.attributes.keys()].toSorted(compareBytes);
    return tupleOf(names.map((name) => type.attributes.get(name) ?? ANY));
  },
  call: ([value = NULL]) => {
    const values = "entries" in value ? sortedEntries(value.entries).map(([, entry]) => entry) : [];
    return value.kind === "map" ? listValue(value.elementType, values) : tupleValue(values);
  },
};

export const lookupFunction: BakeFunction = {
  params: [
    { name: "inputMap", type: ANY },
    { name: "key", type: STRING },
    { name: "default", type: ANY },
  ],
  returns: ([map = NULL, key, fallback = NULL]) => {
    const type = typeOf(map);
    if (type.kind === "object") {
      if (key?.kind === "unknown") return ANY;
      return type.attributes.get(textOf(key)) ?? typeOf(fallback);
    }
    if (type.kind !== "map") return failure("lookup() requires a map as the first argument", 0);
    if (isFailure(convert(fallback, type.element)))
      return failure("the default value must have the same type as the map elements", 2);
    return type.element;
  },
  call: ([map = NULL, key, fallback = NULL], type) => {
    if (!isWhollyKnown(map)) return unknownOf(type);
    const found = "entries" in map ? map.entries.get(textOf(key)) : undefined;
    return found ?? convert(fallback, type);
  },
};

export const mergeFunction: BakeFunction = {
  params: [],
  variadic: { name: "maps", type: ANY, allowsAny: true, allowsNull: true },
  returns: mergedType,
  call: (args, type) => {
    const merged = new Map<string, Value>();
    for (const arg of args) if ("entries" in arg) for (const [name, entry] of arg.entries) merged.set(name, entry);
    return type.kind === "map" ? mapValue(type.element, merged) : objectValue(merged);
  },
};

function mergedType(args: readonly Value[]): Type | Failure {
  const types = args.map(typeOf);
  const [first] = types;
  if (!first) return objectOf(new Map());
  const attributes = new Map<string, Type>();
  let isKnown = true;
  for (const [at, arg] of args.entries()) {
    const type = types[at] ?? ANY;
    if (type.kind === "any") return ANY;
    if (type.kind !== "map" && type.kind !== "object")
      return failure(`arguments must be maps or objects, got ${quote(typeName(type))}`);
    if (arg.kind === "null") continue;
    if (type.kind === "object") for (const [name, attribute] of type.attributes) attributes.set(name, attribute);
    else if (arg.kind === "map") for (const name of arg.entries.keys()) attributes.set(name, type.element);
    else isKnown = false;
  }
  if (types.every((type) => isSameType(type, first))) return first;
  return isKnown ? objectOf(attributes) : ANY;
}

export const zipmapFunction: BakeFunction = {
  params: [
    { name: "keys", type: listType(STRING) },
    { name: "values", type: ANY },
  ],
  returns: ([keys = NULL, values = NULL]) => {
    const type = typeOf(values);
    if (type.kind === "list") return mapOf(type.element);
    if (type.kind !== "tuple") return failure("values argument must be a list or tuple value");
    if (!isWhollyKnown(keys)) return ANY;
    const names = listElements(keys);
    if (names.length !== type.elements.length) return countMismatch(names.length, type.elements.length);
    const missing = names.findIndex(({ kind }) => kind === "null");
    if (missing >= 0) return failure(`keys list has null value at index ${missing}`);
    return objectOf(new Map(names.map((name, at) => [textOf(name), type.elements[at] ?? ANY])));
  },
  call: ([keys = NULL, values = NULL], type) => {
    if (!isWhollyKnown(keys)) return unknownOf(type);
    const names = listElements(keys);
    const elements = listElements(values);
    if (names.length !== elements.length) return countMismatch(names.length, elements.length);
    const entries = new Map(names.map((name, at): [string, Value] => [textOf(name), elements[at] ?? NULL]));
    return type.kind === "map" ? mapValue(type.element, entries) : objectValue(entries);
  },
};

function countMismatch(keys: number, values: number): Failure {
  return failure(`number of keys (${keys}) does not match number of values (${values})`);
}
