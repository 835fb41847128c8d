import { compareBytes } from "../../text/compare.ts";
import { quote } from "../../text/quote.ts";
import type { Converter } from "./converter.ts";
import {
  ANY,
  type CollectionType,
  hasAny,
  isCollection,
  isPrimitive,
  isSameType,
  type ObjectType,
  type Type,
  typeName,
} from "./type.ts";

/** Why `given` can't become `wanted`, as go-cty's `MismatchMessage`. */
export function describeMismatch(given: Type, wanted: Type, converter: Converter): string {
  if (given.kind === "object" && wanted.kind === "object") return describeObjects(given, wanted, converter);
  if (isCollection(wanted)) {
    const isAnyElement = wanted.element.kind === "any";
    const isMatching = wanted.kind === "map" ? given.kind === "object" : given.kind === "tuple";
    if (isMatching && isAnyElement) return `all ${wanted.kind} elements must have the same type`;
    if (given.kind === "tuple" || given.kind === "object") return describeElements(given, wanted, converter);
    if (isCollection(given)) return describeCollections(given, wanted, converter);
  }
  if (!isConfusing(given, wanted)) return `${typeName(wanted)} required, but have ${typeName(given)}`;
  return `${typeName(wanted, true)} required`;
}

function describeObjects(given: ObjectType, wanted: ObjectType, converter: Converter): string {
  const names = [...wanted.attributes.keys()].toSorted(compareBytes);
  const missing = names.filter((name) => !given.attributes.has(name) && !wanted.optional.has(name));
  if (missing.length > 0) return describeMissing(missing.map(quote));
  for (const isUnsafe of [true, false]) {
    for (const name of names) {
      const [from, to] = [given.attributes.get(name), wanted.attributes.get(name)];
      if (!from || !to || isSameType(from, to) || converter.find(from, to, isUnsafe)) continue;
      return `attribute ${quote(name)}: ${converter.mismatch(from, to)}`;
    }
  }
  return "incorrect object attributes";
}

function describeMissing(names: readonly string[]): string {
  if (names.length === 1) return `attribute ${names[0]} is required`;
  if (names.length === 2) return `attributes ${names[0]} and ${names[1]} are required`;
  return `attributes ${names.slice(0, -1).join(", ")}, and ${names.at(-1)} are required`;
}

function describeElements(given: Type, wanted: CollectionType, converter: Converter): string {
  const isMatching = wanted.kind === "map" ? given.kind === "object" : given.kind === "tuple";
  if (!isMatching) return `${typeName(wanted, true)} required`;
  for (const [label, element] of labelledParts(given)) {
    if (isSameType(element, wanted.element) || converter.find(element, wanted.element, true)) continue;
    return `element ${label}: ${converter.mismatch(element, wanted.element)}`;
  }
  return `all elements must be ${typeName(wanted.element, true)}`;
}

function labelledParts(type: Type): readonly (readonly [string, Type])[] {
  if (type.kind === "tuple") return type.elements.map((element, at) => [String(at), element]);
  if (type.kind !== "object") return [];
  const names = [...type.attributes.keys()].toSorted(compareBytes);
  return names.map((name) => [quote(name), type.attributes.get(name) ?? ANY]);
}

function describeCollections(given: CollectionType, wanted: CollectionType, converter: Converter): string {
  const isMatching = wanted.kind === "map" ? given.kind === "map" : given.kind !== "map";
  if (!isMatching) return `${typeName(wanted, true)} required`;
  return `incorrect ${wanted.kind} element type: ${converter.mismatch(given.element, wanted.element)}`;
}

/** Whether naming both types would lead the reader to think that the type is the problem, not the value. */
function isConfusing(given: Type, wanted: Type): boolean {
  if (isPrimitive(given) !== isPrimitive(wanted) || wanted.kind === "string") return false;
  const kinds = new Set([given.kind, wanted.kind]);
  if (kinds.has("bool") && kinds.has("number")) return false;
  if (isCollection(given) && isCollection(wanted) && !hasAny(given.element) && hasAny(wanted.element)) return false;
  return !(given.kind === "tuple" && wanted.kind === "object");
}
