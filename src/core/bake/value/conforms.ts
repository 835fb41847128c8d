import { ANY, isCollection, isSameType, type Type } from "./type.ts";

/** Whether a type is `wanted`, where `any` in `wanted` allows every type. */
export function conforms(given: Type, wanted: Type): boolean {
  if (wanted.kind === "any" || isSameType(given, wanted)) return true;
  if (given.kind === "object" && wanted.kind === "object") {
    if (given.attributes.size !== wanted.attributes.size) return false;
    return [...wanted.attributes].every(([name, type]) => {
      const attribute = given.attributes.get(name);
      return attribute !== undefined && conforms(attribute, type);
    });
  }
  if (given.kind === "tuple" && wanted.kind === "tuple") {
    if (given.elements.length !== wanted.elements.length) return false;
    return wanted.elements.every((element, at) => conforms(given.elements[at] ?? ANY, element));
  }
  return (
    isCollection(given) && isCollection(wanted) && given.kind === wanted.kind && conforms(given.element, wanted.element)
  );
}
