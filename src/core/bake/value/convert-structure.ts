import type { Conversion, Converter } from "./converter.ts";
import { failure, type Failure, isFailure } from "./failure.ts";
import { ANY, isSameType, type ObjectType, type TupleType, type Type, withoutOptional } from "./type.ts";
import { nullOf, objectValue, sortedEntries, tupleValue, typeOf, type Value } from "./value.ts";

/** Conversions to an object: of an object that has at least its attributes, or of a map. */
export function findObjectConversion(
  from: Type,
  to: ObjectType,
  isUnsafe: boolean,
  converter: Converter,
): Conversion | undefined {
  if (from.kind === "object") return fromObject(from, to, isUnsafe, converter);
  return from.kind === "map" && isUnsafe ? fromMap(from.element, to, converter) : undefined;
}

function fromObject(from: ObjectType, to: ObjectType, isUnsafe: boolean, converter: Converter): Conversion | undefined {
  const conversions = new Map<string, Conversion | undefined>();
  for (const [name, wanted] of to.attributes) {
    const given = from.attributes.get(name);
    if (!given) {
      if (to.optional.has(name)) continue;
      return undefined;
    }
    const isSame = isSameType(given, wanted);
    const conversion = isSame ? undefined : converter.find(given, wanted, isUnsafe);
    if (!isSame && !conversion) return undefined;
    conversions.set(name, conversion);
  }
  return (value) => {
    if (!("entries" in value)) return value;
    const entries = new Map<string, Value>();
    for (const [name, entry] of sortedEntries(value.entries)) {
      if (!conversions.has(name)) continue;
      const converted = conversions.get(name)?.(entry) ?? entry;
      if (isFailure(converted)) return converted;
      entries.set(name, plainNull(converted));
    }
    return objectValue(withMissing(entries, to));
  };
}

function fromMap(element: Type, to: ObjectType, converter: Converter): Conversion | undefined {
  const conversions = new Map<string, Conversion | undefined>();
  for (const [name, wanted] of to.attributes) {
    if (isSameType(wanted, element)) continue;
    const conversion = converter.find(element, wanted, true);
    // an optional attribute only matters if the map has it
    if (!conversion && !to.optional.has(name)) return undefined;
    conversions.set(name, conversion);
  }
  return (value) => {
    if (!("entries" in value)) return value;
    const entries = new Map<string, Value>();
    for (const [name, entry] of sortedEntries(value.entries)) {
      const wanted = to.attributes.get(name);
      if (!wanted) continue;
      const converted = convertAttribute(name, entry, wanted, conversions, converter);
      if (isFailure(converted)) return converted;
      entries.set(name, plainNull(converted));
    }
    for (const name of to.attributes.keys())
      if (!entries.has(name) && !to.optional.has(name))
        return failure(`map has no element for required attribute "${name}"`);
    return objectValue(withMissing(entries, to));
  };
}

function convertAttribute(
  name: string,
  entry: Value,
  wanted: Type,
  conversions: ReadonlyMap<string, Conversion | undefined>,
  converter: Converter,
): Value | Failure {
  if (!conversions.has(name)) return entry;
  const conversion = conversions.get(name);
  if (conversion) return conversion(entry);
  const reason = converter.mismatch(typeOf(entry), wanted);
  return failure(`map element type is incompatible with attribute "${name}": ${reason}`);
}

function withMissing(entries: Map<string, Value>, to: ObjectType): ReadonlyMap<string, Value> {
  for (const name of to.optional)
    if (!entries.has(name)) entries.set(name, nullOf(withoutOptional(to.attributes.get(name) ?? ANY)));
  return entries;
}

/** Conversions to a tuple: of a tuple with as many elements. */
export function findTupleConversion(
  from: Type,
  to: TupleType,
  isUnsafe: boolean,
  converter: Converter,
): Conversion | undefined {
  if (from.kind !== "tuple" || from.elements.length !== to.elements.length) return undefined;
  const conversions: (Conversion | undefined)[] = [];
  for (const [at, wanted] of to.elements.entries()) {
    const given = from.elements[at] ?? ANY;
    const isSame = isSameType(given, wanted);
    const conversion = isSame ? undefined : converter.find(given, wanted, isUnsafe);
    if (!isSame && !conversion) return undefined;
    conversions.push(conversion);
  }
  return (value) => {
    if (!("elements" in value)) return value;
    const elements: Value[] = [];
    for (const [at, element] of value.elements.entries()) {
      const converted = conversions[at]?.(element) ?? element;
      if (isFailure(converted)) return converted;
      elements.push(converted);
    }
    return tupleValue(elements);
  };
}

function plainNull(value: Value): Value {
  return value.kind === "null" ? nullOf(withoutOptional(value.type)) : value;
}
