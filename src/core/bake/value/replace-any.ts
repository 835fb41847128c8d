import type { Converter } from "./converter.ts";
import { ANY, isCollection, isPrimitive, objectOf, type Type, tupleOf } from "./type.ts";

/** `to`, with the parts of `from` instead of every `any` in it, as go-cty's `dynamicReplace`. */
export function replaceAny(from: Type, to: Type, converter: Converter): Type {
  if (from.kind === "any" || isPrimitive(to) || to.kind === "capsule") return to;
  if (to.kind === "any") return from;
  if (isCollection(to)) {
    const element = elementOf(from, to.kind, converter);
    return element ? { kind: to.kind, element: replaceAny(element, to.element, converter) } : to;
  }
  if (to.kind === "tuple") {
    const given = from.kind === "tuple" ? from.elements : [];
    return tupleOf(to.elements.map((element, at) => replaceAny(given[at] ?? ANY, element, converter)));
  }
  const attributes = [...to.attributes].map(([name, type]): [string, Type] => {
    if (from.kind === "map") return [name, replaceAny(from.element, type, converter)];
    const given = from.kind === "object" ? from.attributes.get(name) : undefined;
    return [name, given ? replaceAny(given, type, converter) : type];
  });
  return objectOf(new Map(attributes));
}

function elementOf(from: Type, kind: "list" | "set" | "map", converter: Converter): Type | undefined {
  if (kind === "map") {
    if (from.kind === "map") return from.element;
    return from.kind === "object" ? (converter.unify([...from.attributes.values()], true)?.type ?? ANY) : undefined;
  }
  if (from.kind === "list" || from.kind === "set") return from.element;
  return from.kind === "tuple" ? (converter.unify(from.elements, true)?.type ?? ANY) : undefined;
}
