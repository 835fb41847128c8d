import type { Conversion, Converter } from "./converter.ts";
import { failure, type Failure, isFailure } from "./failure.ts";
import { setValue } from "./set.ts";
import { type CollectionType, isCollection, isSameType, type Type, withoutOptional } from "./type.ts";
import { listValue, mapValue, nullOf, sortedEntries, typeOf, type Value } from "./value.ts";

/** Conversions to a list or a set: of lists, sets and tuples. */
export function findListConversion(
  from: Type,
  to: CollectionType,
  isUnsafe: boolean,
  converter: Converter,
): Conversion | undefined {
  if (from.kind === "tuple") return fromTuple(from.elements, to, isUnsafe, converter);
  if (from.kind !== "list" && from.kind !== "set") return undefined;
  // a set keeps neither order nor duplicates
  if (to.kind === "set" && from.kind === "list" && !isUnsafe) return undefined;
  const isSame = isSameType(from.element, to.element);
  const conversion = isSame ? undefined : converter.find(from.element, to.element, isUnsafe);
  if (!isSame && !conversion) return undefined;
  return (value) => {
    if (!("elements" in value)) return value;
    const elements = convertEach(value.elements, () => conversion);
    if (isFailure(elements)) return elements;
    const emptyType = to.element.kind === "any" ? from.element : withoutOptional(to.element);
    return makeSequence(to, elements.values.map(plainNull), emptyType);
  };
}

function fromTuple(
  types: readonly Type[],
  to: CollectionType,
  isUnsafe: boolean,
  converter: Converter,
): Conversion | undefined {
  if (types.length === 0) return () => makeSequence(to, [], withoutOptional(to.element));
  const element = to.element.kind === "any" ? commonType(types, isUnsafe, converter) : to.element;
  if (!element) return undefined;
  const conversions = conversionsTo(types, element, isUnsafe, converter);
  if (!conversions) return undefined;
  return (value) => {
    if (!("elements" in value)) return value;
    const elements = convertEach(value.elements, (at) => conversions[at]);
    if (isFailure(elements)) return elements;
    if (to.kind === "set") return makeSequence(to, elements.values.map(plainNull), element);
    const unified = unifyElements(elements.values, isUnsafe, converter);
    return isFailure(unified) ? unified : makeSequence(to, unified.values, element);
  };
}

/** The one type for all elements; `any` only where all of them are. */
function commonType(types: readonly Type[], isUnsafe: boolean, converter: Converter): Type | undefined {
  const common = converter.unify(types, isUnsafe)?.type;
  if (common?.kind === "any" && !types.every((type) => type.kind === "any")) return undefined;
  return common;
}

/** Conversions to a map: of maps and objects. */
export function findMapConversion(
  from: Type,
  to: CollectionType,
  isUnsafe: boolean,
  converter: Converter,
): Conversion | undefined {
  if (from.kind === "map") {
    const conversion = converter.find(from.element, to.element, isUnsafe);
    if (!conversion) return undefined;
    const emptyType = to.element.kind === "any" ? from.element : withoutOptional(to.element);
    return (value) => convertEntries(value, () => conversion, to.element, emptyType, false, converter);
  }
  if (from.kind !== "object") return undefined;
  if (from.attributes.size === 0) return () => mapValue(withoutOptional(to.element), new Map());
  const types = [...from.attributes.values()];
  const element = to.element.kind === "any" ? converter.unify(types, isUnsafe)?.type : to.element;
  if (!element) return undefined;
  const conversions = conversionsTo(types, element, isUnsafe, converter);
  if (!conversions) return undefined;
  const byName = new Map([...from.attributes.keys()].map((name, at) => [name, conversions[at]]));
  return (value) => convertEntries(value, (name) => byName.get(name), element, element, isUnsafe, converter);
}

function convertEntries(
  value: Value,
  conversionOf: (name: string) => Conversion | undefined,
  element: Type,
  emptyType: Type,
  isUnsafe: boolean,
  converter: Converter,
): Value | Failure {
  if (!("entries" in value)) return value;
  const sorted = sortedEntries(value.entries);
  if (sorted.length === 0) return mapValue(emptyType, new Map());
  const names = sorted.map(([name]) => name);
  let entries = convertEach(
    sorted.map(([, entry]) => entry),
    (at) => conversionOf(names[at] ?? ""),
  );
  if (isFailure(entries)) return entries;
  if (isCollection(element) || element.kind === "object") entries = unifyElements(entries.values, isUnsafe, converter);
  if (isFailure(entries)) return entries;
  const { values } = entries;
  const first = values[0];
  const type = first ? typeOf(first) : emptyType;
  if (!values.every((entry) => isSameType(typeOf(entry), type)))
    return failure("attribute types must all match for conversion to map");
  return mapValue(type, new Map(names.flatMap((name, at) => pairUp(name, values[at]))));
}

function pairUp(name: string, value: Value | undefined): [string, Value][] {
  return value ? [[name, value]] : [];
}

function conversionsTo(
  types: readonly Type[],
  to: Type,
  isUnsafe: boolean,
  converter: Converter,
): readonly (Conversion | undefined)[] | undefined {
  const conversions: (Conversion | undefined)[] = [];
  for (const type of types) {
    const isSame = isSameType(type, to);
    const conversion = isSame ? undefined : converter.find(type, to, isUnsafe);
    if (!isSame && !conversion) return undefined;
    conversions.push(conversion);
  }
  return conversions;
}

interface Converted {
  readonly kind: "converted";
  readonly values: readonly Value[];
}

function convertEach(
  values: readonly Value[],
  conversionOf: (at: number) => Conversion | undefined,
): Converted | Failure {
  const converted: Value[] = [];
  for (const [at, value] of values.entries()) {
    const conversion = conversionOf(at);
    const result = conversion ? conversion(value) : value;
    if (isFailure(result)) return result;
    converted.push(result);
  }
  return { kind: "converted", values: converted };
}

/** Elements that were converted one by one may still differ in their types, where these contain `any`. */
function unifyElements(values: readonly Value[], isUnsafe: boolean, converter: Converter): Converted | Failure {
  const types = values.map(typeOf);
  const unified = converter.unify(types, isUnsafe);
  if (!unified) return failure("cannot find a common base type for all elements");
  return convertEach(values, (at) => {
    const type = types[at];
    if (!type || isSameType(type, unified.type)) return undefined;
    return converter.find(type, unified.type, isUnsafe);
  });
}

function plainNull(value: Value): Value {
  return value.kind === "null" ? nullOf(withoutOptional(value.type)) : value;
}

function makeSequence(to: CollectionType, elements: readonly Value[], emptyType: Type): Value | Failure {
  const first = elements[0];
  const type = first ? typeOf(first) : emptyType;
  if (!elements.every((element) => isSameType(typeOf(element), type)))
    return failure(`element types must all match for conversion to ${to.kind}`);
  return to.kind === "set" ? setValue(type, elements) : listValue(type, elements);
}
