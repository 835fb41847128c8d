import type { Conversion, Converter, Unified } from "./converter.ts";
import { isFailure } from "./failure.ts";
import { preferenceOrder } from "./preference-order.ts";
import { ANY, isSameType, listType, mapOf, objectOf, type Type, tupleOf } from "./type.ts";
import { UNKNOWN } from "./value.ts";

/** The most general of these types that all of them can be converted to, as go-cty's `unify`. */
export function unifyTypes(types: readonly Type[], isUnsafe: boolean, converter: Converter): Unified | undefined {
  const unifyKind = ruleFor(types);
  if (unifyKind === "impossible") return undefined;
  if (unifyKind) {
    const unified = unifyKind(types, isUnsafe, converter);
    if (unified || !FALLS_BACK.has(unifyKind)) return unified;
  }
  for (const preferred of preferenceOrder(types)) {
    const unified = convertAll(types, types[preferred] ?? ANY, isUnsafe, converter);
    if (unified) return unified;
  }
  return undefined;
}

type Rule = (types: readonly Type[], isUnsafe: boolean, converter: Converter) => Unified | undefined;

function ruleFor(types: readonly Type[]): Rule | "impossible" | undefined {
  const kinds = new Set(types.map(({ kind }) => kind));
  const isOnly = (...allowed: readonly Type["kind"][]) =>
    [...kinds].every((kind) => kind === "any" || allowed.includes(kind));
  if (kinds.has("map") && isOnly("map")) return unifyCollections;
  if (kinds.has("map") && isOnly("map", "object")) return unifyObjectsAsMaps;
  if (kinds.has("list") && isOnly("list")) return unifyCollections;
  if (kinds.has("list") && isOnly("list", "tuple")) return unifyTuplesAsLists;
  if (kinds.has("set") && isOnly("set")) return unifyCollections;
  if (kinds.has("object") && isOnly("object")) return unifyObjects;
  if (kinds.has("tuple") && isOnly("tuple")) return unifyTuples;
  return kinds.has("object") && kinds.has("tuple") ? "impossible" : undefined;
}

const FALLS_BACK: ReadonlySet<Rule> = new Set([unifyObjectsAsMaps, unifyTuplesAsLists]);

/** The conversions of all types to one of them. */
function convertAll(
  types: readonly Type[],
  wanted: Type,
  isUnsafe: boolean,
  converter: Converter,
): Unified | undefined {
  const conversions: (Conversion | undefined)[] = [];
  for (const type of types) {
    const isSame = isSameType(type, wanted);
    const conversion = isSame ? undefined : converter.find(type, wanted, isUnsafe);
    if (!isSame && !conversion) return undefined;
    conversions.push(conversion);
  }
  return { type: wanted, conversions };
}

function unifyCollections(types: readonly Type[], isUnsafe: boolean, converter: Converter): Unified | undefined {
  if (types.some(({ kind }) => kind === "any")) return allUnknown(types);
  const elements = types.flatMap((type) => ("element" in type ? [type.element] : []));
  const element = converter.unify(elements, isUnsafe)?.type;
  const kind = types[0]?.kind;
  if (!element || (kind !== "list" && kind !== "set" && kind !== "map")) return undefined;
  return convertAll(types, { kind, element }, isUnsafe, converter);
}

function unifyObjects(types: readonly Type[], isUnsafe: boolean, converter: Converter): Unified | undefined {
  if (types.some(({ kind }) => kind === "any")) return allUnknown(types);
  const objects = types.flatMap((type) => (type.kind === "object" ? [type] : []));
  const [first] = objects;
  if (!first) return undefined;
  const names = [...first.attributes.keys()];
  const isSameNames = objects.every(
    ({ attributes }) => attributes.size === names.length && names.every((name) => attributes.has(name)),
  );
  if (!isSameNames) return unifyAsMap(types, isUnsafe, converter);
  const unified = new Map<string, Type>();
  for (const name of names) {
    const type = converter.unify(
      objects.map(({ attributes }) => attributes.get(name) ?? ANY),
      isUnsafe,
    )?.type;
    if (!type) return undefined;
    unified.set(name, type);
  }
  return convertAll(types, objectOf(unified), isUnsafe, converter) ?? unifyAsMap(types, isUnsafe, converter);
}

function unifyAsMap(types: readonly Type[], isUnsafe: boolean, converter: Converter): Unified | undefined {
  const attributes = types.flatMap((type) => (type.kind === "object" ? [...type.attributes.values()] : []));
  const element = converter.unify(attributes, isUnsafe)?.type;
  return element && convertAll(types, mapOf(element), isUnsafe, converter);
}

function unifyTuples(types: readonly Type[], isUnsafe: boolean, converter: Converter): Unified | undefined {
  if (types.some(({ kind }) => kind === "any")) return allUnknown(types);
  const tuples = types.flatMap((type) => (type.kind === "tuple" ? [type] : []));
  const [first] = tuples;
  if (!first) return undefined;
  if (tuples.some(({ elements }) => elements.length !== first.elements.length))
    return unifyAsList(types, isUnsafe, converter);
  const elements: Type[] = [];
  for (const at of first.elements.keys()) {
    const type = converter.unify(
      tuples.map((tuple) => tuple.elements[at] ?? ANY),
      isUnsafe,
    )?.type;
    if (!type) return undefined;
    elements.push(type);
  }
  return convertAll(types, tupleOf(elements), isUnsafe, converter) ?? unifyAsList(types, isUnsafe, converter);
}

function unifyAsList(types: readonly Type[], isUnsafe: boolean, converter: Converter): Unified | undefined {
  const elements = types.flatMap((type) => (type.kind === "tuple" ? type.elements : []));
  const element = converter.unify(elements, isUnsafe)?.type;
  return element && convertAll(types, listType(element), isUnsafe, converter);
}

/** Tuples are often lists in disguise: they are made one list type first. */
function unifyTuplesAsLists(types: readonly Type[], isUnsafe: boolean, converter: Converter): Unified | undefined {
  return unifyDisguised(types, "tuple", unifyAsList, isUnsafe, converter);
}

function unifyObjectsAsMaps(types: readonly Type[], isUnsafe: boolean, converter: Converter): Unified | undefined {
  return unifyDisguised(types, "object", unifyAsMap, isUnsafe, converter);
}

function unifyDisguised(
  types: readonly Type[],
  kind: "tuple" | "object",
  unifyThem: Rule,
  isUnsafe: boolean,
  converter: Converter,
): Unified | undefined {
  const disguised = types.filter((type) => type.kind === kind);
  const common = unifyThem(disguised, isUnsafe, converter);
  if (!common) return undefined;
  const unified = converter.unify(
    types.map((type) => (type.kind === kind ? common.type : type)),
    isUnsafe,
  );
  if (!unified || (unified.type.kind !== "list" && unified.type.kind !== "map")) return undefined;
  const conversions = unified.conversions.map((conversion, at) => {
    const type = types[at];
    const first = type && common.conversions[disguised.indexOf(type)];
    return type?.kind === kind && first ? chain(first, conversion) : conversion;
  });
  return { type: unified.type, conversions };
}

function chain(first: Conversion, second: Conversion | undefined): Conversion {
  if (!second) return first;
  return (value) => {
    const converted = first(value);
    return isFailure(converted) ? converted : second(converted);
  };
}

function allUnknown(types: readonly Type[]): Unified {
  return { type: ANY, conversions: types.map(() => () => UNKNOWN) };
}
