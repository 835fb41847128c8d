import { compareBytes } from "../../text/compare.ts";
import { quote } from "../../text/quote.ts";
import { compareFloats } from "../number/arithmetic.ts";
import { formatFloat } from "../number/number-text.ts";
import { equals, isTrue } from "./equals.ts";
import type { Type } from "./type.ts";
import { type ListValue, sortedEntries, type Value } from "./value.ts";

/** A set of these elements, all of one type: each once, in the order that go-cty iterates a set. */
export function setValue(elementType: Type, elements: readonly Value[]): ListValue {
  const buckets = new Map<string, Value[]>();
  for (const element of elements) {
    const key = hashKey(element);
    const bucket = buckets.get(key) ?? [];
    if (!bucket.some((other) => isTrue(equals(other, element)))) buckets.set(key, [...bucket, element]);
  }
  const distinct = [...buckets].flatMap(([key, bucket]) => bucket.map((element) => ({ key, element })));
  return { kind: "set", elementType, elements: distinct.toSorted(compareKeyed).map(({ element }) => element) };
}

/** Whether a set has the element. */
export function hasElement(set: readonly Value[], element: Value): boolean {
  return set.some((other) => isTrue(equals(other, element)));
}

interface Keyed {
  readonly key: string;
  readonly element: Value;
}

// known values come before unknown ones, and those before null
function compareKeyed(left: Keyed, right: Keyed): number {
  const ranks = rank(left.element) - rank(right.element);
  if (ranks !== 0) return ranks;
  const [a, b] = [left.element, right.element];
  if (a.kind === "string" && b.kind === "string") return compareBytes(a.text, b.text);
  if (a.kind === "number" && b.kind === "number") return compareFloats(a.number, b.number);
  if (a.kind === "bool" && b.kind === "bool") return Number(a.isTrue) - Number(b.isTrue);
  return compareBytes(left.key, right.key);
}

function rank({ kind }: Value): number {
  if (kind === "null") return 2;
  return kind === "unknown" ? 1 : 0;
}

/** A text that equal values share; elements that aren't primitives are sorted by it. */
function hashKey(value: Value): string {
  switch (value.kind) {
    case "unknown":
      return "?";
    case "null":
      return "~";
    case "string":
      return quote(value.text);
    case "number":
      return formatFloat(value.number, "g", 10);
    case "bool":
      return value.isTrue ? "T" : "F";
    case "list":
    case "set":
      return `[${value.elements.map((element) => `${hashKey(element)};`).join("")}]`;
    case "tuple":
      return `<${value.elements.map((element) => `${hashKey(element)};`).join("")}>`;
    case "map":
      return `{${sortedEntries(value.entries)
        .map(([name, entry]) => `${quote(name)}:${hashKey(entry)};`)
        .join("")}}`;
    case "object":
      return `<${sortedEntries(value.entries)
        .map(([, entry]) => `${hashKey(entry)};`)
        .join("")}>`;
    default:
      return "«?»";
  }
}
