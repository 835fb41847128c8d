import { ANY, type Type } from "./type.ts";

/** The indexes of these types, the most general first, as far as they can be ordered. */
export function preferenceOrder(types: readonly Type[]): readonly number[] {
  const indexes = [...types.keys()];
  const lessGeneral = indexes.map((): number[] => []);
  const waitsFor = indexes.map(() => 0);
  for (const left of indexes) {
    for (let right = left + 1; right < types.length; right++) {
      const order = compareGenerality(types[left] ?? ANY, types[right] ?? ANY);
      if (order === 0) continue;
      const [general, special] = order < 0 ? [left, right] : [right, left];
      lessGeneral[general]?.push(special);
      waitsFor[special] = (waitsFor[special] ?? 0) + 1;
    }
  }
  const order = indexes.filter((at) => waitsFor[at] === 0);
  for (let next = 0; next < order.length; next++) {
    for (const special of lessGeneral[order[next] ?? 0] ?? []) {
      const rest = (waitsFor[special] ?? 0) - 1;
      waitsFor[special] = rest;
      if (rest === 0) order.push(special);
    }
  }
  // go-cty leaves 0 where types depend on each other in a circle
  return [...order, ...indexes.slice(order.length).map(() => 0)];
}

/** Negative where `left` is the more general type, positive where `right` is, 0 where neither is. */
function compareGenerality(left: Type, right: Type): number {
  if (left.kind === "any" || right.kind === "any") return Number(left.kind === "any") - Number(right.kind === "any");
  if (left.kind === "string" && isScalar(right)) return right.kind === "string" ? 0 : -1;
  if (right.kind === "string" && isScalar(left)) return 1;
  if (left.kind === right.kind) return compareSameKind(left, right);
  for (const [general, special] of MORE_GENERAL) {
    if (left.kind === general && right.kind === special) return -1;
    if (left.kind === special && right.kind === general) return 1;
  }
  return 0;
}

const MORE_GENERAL: readonly (readonly [Type["kind"], Type["kind"]])[] = [
  ["list", "tuple"],
  ["map", "object"],
  ["tuple", "set"],
  ["list", "set"],
];

function isScalar({ kind }: Type): boolean {
  return kind === "string" || kind === "number" || kind === "bool";
}

function compareSameKind(left: Type, right: Type): number {
  if ("element" in left && "element" in right) return compareGenerality(left.element, right.element);
  if (left.kind === "tuple" && right.kind === "tuple")
    return compareParts(left.elements, right.elements.length, (at) => right.elements[at]);
  if (left.kind !== "object" || right.kind !== "object") return 0;
  const names = [...left.attributes.keys()];
  return compareParts([...left.attributes.values()], right.attributes.size, (at) =>
    right.attributes.get(names[at] ?? ""),
  );
}

function compareParts(parts: readonly Type[], count: number, other: (at: number) => Type | undefined): number {
  if (parts.length !== count) return 0;
  let isLeftGeneral = false;
  let isRightGeneral = false;
  for (const [at, part] of parts.entries()) {
    const counterpart = other(at);
    if (!counterpart) return 0;
    const order = compareGenerality(part, counterpart);
    if (order < 0) isLeftGeneral = true;
    if (order > 0) isRightGeneral = true;
  }
  return Number(isRightGeneral) - Number(isLeftGeneral);
}
