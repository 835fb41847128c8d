/** The types of HCL's values, those of go-cty. `any` stands for a type that is not known yet. */
export type Type = PrimitiveType | AnyType | CollectionType | ObjectType | TupleType | CapsuleType;

export interface PrimitiveType {
  readonly kind: "string" | "number" | "bool";
}

interface AnyType {
  readonly kind: "any";
}

export interface CollectionType {
  readonly kind: "list" | "set" | "map";
  readonly element: Type;
}

export interface ObjectType {
  readonly kind: "object";
  readonly attributes: ReadonlyMap<string, Type>;
  /** Attributes that a conversion may leave out; only types that one converts to have any. */
  readonly optional: ReadonlySet<string>;
}

export interface TupleType {
  readonly kind: "tuple";
  readonly elements: readonly Type[];
}

/** A type of the functions' own: raw bytes, a type written as an argument, an expression not evaluated yet. */
export interface CapsuleType {
  readonly kind: "capsule";
  readonly name: string;
}

export const STRING: PrimitiveType = { kind: "string" };
export const NUMBER: PrimitiveType = { kind: "number" };
export const BOOL: PrimitiveType = { kind: "bool" };
export const ANY: AnyType = { kind: "any" };

const NO_NAMES: ReadonlySet<string> = new Set();

export function listType(element: Type): CollectionType {
  return { kind: "list", element };
}

export function setOf(element: Type): CollectionType {
  return { kind: "set", element };
}

export function mapOf(element: Type): CollectionType {
  return { kind: "map", element };
}

export function tupleOf(elements: readonly Type[]): TupleType {
  return { kind: "tuple", elements };
}

export function objectOf(attributes: ReadonlyMap<string, Type>, optional: Iterable<string> = NO_NAMES): ObjectType {
  return { kind: "object", attributes, optional: new Set(optional) };
}

export function isPrimitive(type: Type): type is PrimitiveType {
  return type.kind === "string" || type.kind === "number" || type.kind === "bool";
}

export function isCollection(type: Type): type is CollectionType {
  return type.kind === "list" || type.kind === "set" || type.kind === "map";
}

/** Whether two types are the same, optional attributes included. */
export function isSameType(left: Type, right: Type): boolean {
  if (left === right) return true;
  if (isCollection(left))
    return isCollection(right) && left.kind === right.kind && isSameType(left.element, right.element);
  if (left.kind === "capsule") return right.kind === "capsule" && left.name === right.name;
  if (left.kind === "tuple") {
    if (right.kind !== "tuple" || left.elements.length !== right.elements.length) return false;
    return left.elements.every((element, at) => isSameType(element, right.elements[at] ?? ANY));
  }
  if (left.kind === "object") return right.kind === "object" && isSameObjectType(left, right);
  return left.kind === right.kind;
}

function isSameObjectType(left: ObjectType, right: ObjectType): boolean {
  if (left.attributes.size !== right.attributes.size) return false;
  for (const [name, type] of left.attributes) {
    const other = right.attributes.get(name);
    if (!other || !isSameType(type, other)) return false;
    if (left.optional.has(name) !== right.optional.has(name)) return false;
  }
  return true;
}

/** The type as messages name it; with `asConstraint`, "any" reads "any type". */
export function typeName(type: Type, asConstraint = false): string {
  switch (type.kind) {
    case "any":
      return asConstraint ? "any type" : "dynamic";
    case "list":
    case "set":
    case "map": {
      const isAny = asConstraint && type.element.kind === "any";
      return `${type.kind} of ${isAny ? "any single type" : typeName(type.element, asConstraint)}`;
    }
    case "capsule":
      return type.name;
    default:
      return type.kind;
  }
}

/** Whether the type is not fully known. */
export function hasAny(type: Type): boolean {
  if (type.kind === "any") return true;
  if (isCollection(type)) return hasAny(type.element);
  if (type.kind === "tuple") return type.elements.some(hasAny);
  return type.kind === "object" && [...type.attributes.values()].some(hasAny);
}

/** The type that a value has after a conversion to `type`: no attribute of it is optional any more. */
export function withoutOptional(type: Type): Type {
  if (isPrimitive(type)) return type;
  if (isCollection(type)) return { kind: type.kind, element: withoutOptional(type.element) };
  if (type.kind === "tuple") return tupleOf(type.elements.map(withoutOptional));
  if (type.kind !== "object") return type;
  return objectOf(new Map([...type.attributes].map(([name, attribute]) => [name, withoutOptional(attribute)])));
}
