import { lookUp } from "../text/look-up.ts";

/** What `JSON.parse` returns, before it is decoded. */
export type JsonObject = Readonly<Record<string, unknown>>;

const EMPTY: JsonObject = {};

/** The value as an object; an empty one when it is anything else. */
export function asObject(value: unknown): JsonObject {
  return isObject(value) ? value : EMPTY;
}

/** Whether the value is an object that is not a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An own field of an object; undefined for what the object inherits. */
export function fieldOf(value: unknown, name: string): unknown {
  return isObject(value) ? lookUp(value, name) : undefined;
}

/** The value as a list; an empty one when it is anything else. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value as a string; "" when it is anything else. */
export function asText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** The value as a finite number; 0 when it is anything else. */
export function asNumber(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}

/** The value as a list of strings; anything else in it is left out. */
export function asTexts(value: unknown): readonly string[] {
  return asList(value).filter((one) => typeof one === "string");
}

/** Reads JSON; undefined when the text is not JSON. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether two values made of plain objects, arrays and primitives are equal all the way down. */
export function isDeepEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one)) {
    if (!Array.isArray(other) || one.length !== other.length) return false;
    return one.every((value, at) => isDeepEqual(value, other[at]));
  }
  return !Array.isArray(other) && isSameObject(one as JsonObject, other as JsonObject);
}

/** A list of keys and no more is made of each: whatever is drawn is compared at every key that is typed. */
function isSameObject(one: JsonObject, other: JsonObject): boolean {
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every((key) => Object.hasOwn(other, key) && isDeepEqual(lookUp(one, key), lookUp(other, key)));
}
